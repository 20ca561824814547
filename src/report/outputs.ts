/** The action's outputs: enums, numbers and paths, and two texts that are documented as untrusted. */

import type { Report } from '../contract/model.js';
import type { Published, Publisher } from '../contract/ports.js';
import { diagnosisFile } from './diagnosis-file.js';
import { byUrgency } from './words/fault-words.js';

export type Outputs = Record<
  | 'outcome' | 'category' | 'severity' | 'confidence' | 'root-cause' | 'fault' | 'rerun-outcome' | 'culprit' | 'fix-verified'
  | 'cost-usd' | 'comment-url' | 'artifact-id' | 'report-path' | 'diagnosis',
  string
>; // biome-ignore format: the names of action.yml in rows

/** Outputs of a run with several causes speak of the most urgent one; `diagnosis` holds them all. */
export function outputsOf(
  report: Report,
  published: Partial<Record<Publisher['name'], Published>>,
  reportPath: string,
): Outputs {
  const first = byUrgency(report.findings)[0];
  const cost = report.findings.reduce((sum, finding) => sum + (finding.conversation?.usage.cost_usd ?? 0), 0);
  return {
    outcome: report.outcome,
    category: first?.diagnosis.category ?? '',
    severity: first?.diagnosis.severity ?? '',
    confidence: first?.diagnosis.confidence ?? '',
    'root-cause': oneLine(first?.diagnosis.rootCause ?? ''),
    fault: first?.verdict.fault ?? '',
    'rerun-outcome': first?.rerun.outcome ?? '',
    culprit: culprits(report),
    'fix-verified': fixVerified(report),
    'cost-usd': cost.toFixed(4),
    'comment-url': published.comment?.url ?? '',
    'artifact-id': String(published.artifact?.id ?? ''),
    'report-path': reportPath,
    diagnosis: JSON.stringify(diagnosisFile(report)),
  };
}

/** One entry for each diagnosis, null where none was looked for. */
function culprits({ findings }: Report): string {
  const found = findings.map(({ culprit }) => culprit);
  return found.every((culprit) => culprit === null) ? '' : JSON.stringify(found);
}

function fixVerified({ findings }: Report): string {
  const tried = findings.flatMap(({ trial }) =>
    trial && trial.outcome !== 'not-tried' ? [trial.outcome === 'verified'] : [],
  );
  return tried.length === 0 ? '' : String(tried.some((verified) => verified));
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
