/** Pages for the browser: what a platform team sees after two months, what an attacker would like, and a very long log. */
import type { NumberedLine, Report } from '../../src/contract/model.js';
import { aggregate, measure } from '../../src/report/metrics/metrics.js';
import { renderReport } from '../../src/report/render.js';
import { aCause, aDiagnosis, aFailure, aFinding, anExcerpt, aReading, aReport } from '../builders.js';
import { ATTACKS, hostileReport } from './hostile.js';
import { someSamples } from './samples.js';
import { SHAPES } from './shapes.js';

async function page(report: Report, logs?: ReadonlyMap<number, NumberedLine[]>, samples = 0): Promise<string> {
  const history = samples === 0 ? null : aggregate(someSamples(samples), '2026-10-31T00:00:00.000Z');
  const { files } = await renderReport(report, measure(report, history), { auditLines: '', ...(logs && { logs }) });
  return files.find((file) => file.name === 'report.html')?.text ?? '';
}

export const usualPage = (): Promise<string> => {
  const [findings, notices] = [SHAPES['several-causes']?.findings ?? [], SHAPES['several-causes']?.notices ?? []];
  return page(aReport({ findings, notices }), undefined, 190);
};

export const LONG = 100_000;
/** A whole log of many lines, of which the excerpt keeps two stretches. */
export const longPage = (): Promise<string> => {
  const lines: NumberedLine[] = Array.from({ length: LONG }, (_, index) => ({
    number: index + 1,
    text:
      index === 70_000
        ? 'Error: the needle is here'
        : `2.${index} compiling module ${index % 977} of the shop, all is well so far`,
  }));
  const kept = [
    { from: 60_000, to: 60_010 },
    { from: 69_990, to: 70_010 },
  ];
  const keptLines = kept.flatMap(({ from, to }) => lines.slice(from - 1, to));
  const finding = aFinding({
    cause: aCause({
      failure: aFailure({ reading: aReading({ excerpt: anExcerpt({ lines: keptLines, kept, totalLines: LONG }) }) }),
    }),
    diagnosis: aDiagnosis({ evidence: [{ line: 70_001, quote: 'the needle is here' }], location: null }),
  });
  return page(aReport({ findings: [finding] }), new Map([[2001, lines]]));
};

/** Every text that comes from outside is an attack. */
export const hostilePage = (): Promise<string> => page(hostileReport(ATTACKS));
