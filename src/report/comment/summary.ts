import type { Report } from '../../contract/model.js';
import type { Metrics } from '../metrics/metrics-schema.js';
import { code } from '../words/escape.js';
import { commentBody } from './comment.js';
import { firstThatFits, utf8Bytes } from './ladder.js';
import { plots } from './mermaid.js';
import { midline } from './midline.js';

/** The runner throws away a summary of more than 1 MiB as a whole, and other parts of the step may write to it too. */
export const SUMMARY_BYTES = 900_000;

/** The text of the comment, and plots of the metrics where there is more than one analysis. */
export function renderSummary(report: Report, metrics: Metrics): string {
  if (isQuiet(report)) return quiet(report);
  const drawn = plots(metrics);
  return firstThatFits(
    (rung) => `${[commentBody(report, metrics, rung), ...(rung.metrics ? drawn : [])].join('\n\n')}\n`,
    SUMMARY_BYTES,
    utf8Bytes,
  );
}

/** Nothing failed, as far as is known: there is nothing to tell of but how the run stands. */
export const isQuiet = ({ findings, word }: Report): boolean => findings.length === 0 && word !== 'red';

/** A tick only where GitHub's own state is green. */
function quiet({ run, word, reason }: Report): string {
  const workflow = code(run.workflow.slice(0, 120));
  return word === 'green' ? `✅ ${workflow}: nothing failed.\n` : `${workflow}: ${midline(reason)}\n`;
}
