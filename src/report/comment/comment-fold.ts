/** What is folded: the patch, how it was worked out, what was run and refused, what was cut. */
import type { Finding, Rerun, ToolUse } from '../../contract/model.js';
import { scriptHeading } from '../words/checks.js';
import { code, fence } from '../words/escape.js';
import { counted, duration, grouped } from '../words/quantities.js';
import type { Rung } from './ladder.js';
import { numbered } from './log-lines.js';
import { listItem, midline } from './midline.js';

const ISOLATION_WORDS: Record<Rerun['isolation'], string> = {
  'pid-namespace': 'in a PID namespace of its own',
  'other-user': 'as another user',
  none: 'not isolated from the action',
};

/** `summary` must be ours, or escaped. */
export function fold(summary: string, blocks: string[]): string {
  return ['<details>', `<summary>${summary}</summary>`, '', blocks.join('\n\n'), '', '</details>'].join('\n');
}

export function patchFold(finding: Finding, rung: Rung): string | null {
  const patch = finding.trial?.patch ?? null;
  if (patch === null) return null;
  const files = counted(new Set(finding.trial?.edits.map((edit) => edit.path)).size, 'file');
  if (patch.length > rung.patchChars) {
    return `Patch of ${files}, ${counted(patch.length, 'character')}: too long for a comment, see \`fix.patch\` of the artifact.`;
  }
  return fold(`Patch (${files})`, [fence(oneLineEach(patch.trimEnd()), 'diff')]);
}

/** Line breaks of another kind than the diff's own would end a line of it in the middle. */
function oneLineEach(patch: string): string {
  return patch.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '␍');
}

/** The one fold that answers "how do you know?". */
export function workFold(finding: Finding, rung: Rung): string | null {
  const blocks = workBlocks(finding, rung);
  if (blocks.length === 0) return null;
  return fold(['How this was worked out', ...workCounts(finding)].join(' · '), blocks);
}

export function workBlocks(finding: Finding, rung: Rung): string[] {
  const blocks = [
    why(finding, rung),
    titled('Other ways to fix it', finding.diagnosis.fixes.slice(1), rung),
    titled('Dropped by the check', finding.diagnosis.notes, rung),
    commandList(finding.conversation?.toolUses ?? [], rung),
    failedCommand(finding, rung),
    rerunText(finding, rung),
    titled('Left out of the log', [...(finding.cause.failure.reading?.excerpt.cut ?? []), ...notes(finding)], rung),
    excerpt(finding, rung),
  ];
  return blocks.filter((block) => block !== null);
}

function why(finding: Finding, rung: Rung): string | null {
  const { reasoningSummary } = finding.diagnosis;
  return reasoningSummary === '' ? null : `**Why:** ${midline(reasoningSummary, rung.fieldChars)}`;
}

function workCounts(finding: Finding): string[] {
  const uses = finding.conversation?.toolUses ?? [];
  const run = uses.filter((use) => use.command !== null).length;
  const refused = uses.filter((use) => use.refusal !== null).length;
  const excerptOf = finding.cause.failure.reading?.excerpt;
  return [
    run > 0 ? `${counted(run, 'command')} run` : null,
    refused > 0 ? `${refused} refused` : null,
    excerptOf === undefined
      ? null
      : `${grouped(excerptOf.lines.length)} of ${counted(excerptOf.totalLines, 'log line')}`,
  ].filter((part) => part !== null);
}

function titled(title: string, sentences: string[], rung: Rung): string | null {
  if (sentences.length === 0) return null;
  const items = sentences.slice(0, rung.items).map((sentence) => listItem(sentence, rung.fieldChars));
  if (sentences.length > items.length) items.push(`- and ${sentences.length - items.length} more`);
  return `**${title}**\n\n${items.join('\n')}`;
}

function commandList(uses: ToolUse[], rung: Rung): string | null {
  if (uses.length === 0) return null;
  const items = uses.slice(0, rung.items).map((use) => `- ${toolLine(use, rung)}`);
  if (uses.length > items.length) items.push(`- and ${uses.length - items.length} more`);
  return `**Commands and reads**\n\n${items.join('\n')}`;
}

function toolLine(use: ToolUse, rung: Rung): string {
  const what = code(
    use.command?.argv.join(' ').slice(0, 300) ?? `${use.tool} ${JSON.stringify(use.input)}`.slice(0, 300),
  );
  if (use.refusal !== null) return `⛔ ${what} — refused: ${midline(use.refusal, Math.min(300, rung.fieldChars))}`;
  const result = use.command;
  if (result === null) return `📄 ${what}`;
  const end = result.timedOut ? 'ended at its time limit' : `exit ${result.exitCode ?? 'by signal'}`;
  return `✅ ${what} — ${end}, ${duration(result.durationMs)}`;
}

/** To be tried on one's own machine: the script as the step ran it. */
function failedCommand(finding: Finding, rung: Rung): string | null {
  const command = finding.cause.failure.command;
  if (command === null || rung.excerptLines === 0) return null;
  const folder = command.workingDirectory === '.' ? '' : `, in ${code(command.workingDirectory, 200)}`;
  return `**${scriptHeading(command)}** (${code(command.shell, 100)}${folder})\n\n${fence(command.script, 'text', rung.fieldChars)}`;
}

function rerunText(finding: Finding, rung: Rung): string | null {
  const { outcome, reason, isolation, result } = finding.rerun;
  if (outcome === 'skipped') return null;
  const time = result === null ? '' : ` It took ${duration(result.durationMs)}.`;
  return `**Run again**, ${ISOLATION_WORDS[isolation]}: ${midline(reason, rung.fieldChars)}${time}`;
}

function notes(finding: Finding): string[] {
  return finding.cause.failure.reading?.notes ?? [];
}

function excerpt(finding: Finding, rung: Rung): string | null {
  const lines = finding.cause.failure.reading?.excerpt.lines ?? [];
  if (lines.length === 0 || rung.excerptLines === 0) return null;
  const shown = lines.length <= rung.excerptLines ? lines : lines.slice(-rung.excerptLines);
  const cut =
    shown.length < lines.length ? ` (the last ${counted(shown.length, 'line')} of ${grouped(lines.length)})` : '';
  return `**What the diagnosis was made from**${cut}\n\n${fence(numbered(shown, 400), 'text')}`;
}
