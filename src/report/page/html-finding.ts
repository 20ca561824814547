/** One cause on the page: conclusion, checks, evidence in the log, patch, and everything that was run. */
import type { Failure, Finding, NumberedLine, Report, ToolUse } from '../../contract/model.js';
import { movementText } from '../../contract/surroundings.js';
import { stepName } from '../comment/headline.js';
import { baseFact, type Check, checksOf, commandLine, scriptHeading } from '../words/checks.js';
import { culpritWords } from '../words/culprit-words.js';
import { adviceOf, FAULT_WORDS, faultClause, isUnexplained } from '../words/fault-words.js';
import { logUrl, ownUrl, permalink, permalinkTo, place } from '../words/links.js';
import { counted, dollars, duration, grouped, short } from '../words/quantities.js';
import { diffMarkup } from './html-diff.js';
import { type LogView, lineId, logMarkup } from './html-log.js';
import { type Markup, markup, type Part, sentence } from './markup.js';

export interface FindingView {
  report: Report;
  finding: Finding;
  /** From 0; makes ids unique. */
  index: number;
  /** The whole log, where there is one. */
  log: NumberedLine[] | null;
}

export function findingMarkup(view: FindingView): Markup {
  const { finding, index } = view;
  const { fault } = finding.verdict;
  return markup`<section class="card ${fault}" id="cause-${index}" aria-labelledby="title-${index}">
<h2 id="title-${index}">${titleOf(finding)}</h2>
${badges(finding)}
${conclusion(view)}
<h3>Checked</h3>
${checks(view)}
${evidence(view)}
${patch(finding)}
${work(view)}
</section>`;
}

/** `test (node 20) › Run tests` */
export function titleOf({ cause: { failure } }: Finding): string {
  const step = stepName(failure);
  return step === null ? failure.job.name : `${failure.job.name} › ${step}`;
}

function badges(finding: Finding): Markup {
  const { diagnosis } = finding;
  const others = [
    diagnosis.category,
    diagnosis.kind,
    `severity ${diagnosis.severity}`,
    `confidence ${diagnosis.confidence}`,
  ];
  const by = diagnosis.by === 'model' ? 'by the model, quotes checked' : 'by rules, no model';
  const plain = [...others, by].map((text) => markup`<li class="badge">${text}</li>`);
  return markup`<ul class="badges"><li class="badge strong">${faultClause(finding)}</li>${plain}</ul>`;
}

function conclusion({ report, finding }: FindingView): Part {
  const { diagnosis, cause, conversation } = finding;
  const { fix } = FAULT_WORDS[finding.verdict.fault];
  const advice = adviceOf(finding);
  const unexplained = isUnexplained(finding);
  const label = unexplained ? 'Known' : diagnosis.unconfirmed ? 'Guess, borne out by no line of the log' : 'Cause';
  const at = diagnosis.location;
  const where = at === null ? null : link(permalink(report.run, at), place(at));
  return [
    unexplained && cause.failure.unavailable !== null ? say('Missing', cause.failure.unavailable) : null,
    markup`<p class="say"><b>${label}:</b> ${sentence(diagnosis.rootCause)} ${where}</p>`,
    advice === null ? null : say('Do', advice),
    ...diagnosis.fixes.map((text, index) => say(index === 0 ? fix : 'Or', text)),
    culprit(finding, report),
    finding.moved === null || finding.moved.length === 0
      ? null
      : say('What moved since the last green run', finding.moved.map(movementText).join('; ')),
    ...(finding.trial?.weakens ?? []).map((reason) => say('Beware, the fix weakens a check', reason)),
    conversation?.failure ? say('No answer of the model', conversation.failure) : null,
    shared(cause.sharedBy, report),
  ];
}

function culprit(finding: Finding, report: Report): Markup | null {
  const words = culpritWords(finding, commandLine(finding) ?? 'the command');
  if (words === null) return null;
  const { before, places, after } = words;
  const links = places.map(
    (one, index) => markup`${index === 0 ? '' : ', '}${link(permalinkTo(report.run, one), one.name)}`,
  );
  return markup`<p class="say"><b>Culprit:</b> ${sentence(before)} ${links} ${sentence(after)}</p>`;
}

function say(label: string, text: string): Markup {
  return markup`<p class="say"><b>${label}:</b> ${sentence(text)}</p>`;
}

function shared(failures: Failure[], report: Report): Markup | null {
  if (failures.length === 0) return null;
  const links = failures.map(
    ({ job }, index) => markup`${index === 0 ? '' : ', '}${link(ownUrl(report.run, job.url), job.name)}`,
  );
  return markup`<p class="say"><b>Same cause in ${counted(failures.length, 'more job')}:</b> ${links}</p>`;
}

const SIGNS: Record<Check['mark'], [sign: string, word: string]> = {
  yes: ['✓', 'so'],
  no: ['–', 'not so'],
  open: ['○', 'not known'],
  warn: ['!', 'beware'],
  fail: ['✗', 'in vain'],
};

function checks({ report, finding }: FindingView): Markup {
  const notes = finding.diagnosis.notes.map((text): Check => ({ mark: 'warn', text, url: null }));
  const base = baseFact(finding);
  const since = base === null ? [] : [{ mark: 'yes' as const, text: base.text, url: base.url }];
  const items = [...since, ...checksOf(report.run, finding), ...notes].map(({ mark, text, url }) => {
    const [sign, word] = SIGNS[mark];
    const proof = ownUrl(report.run, url);
    return markup`<li class="${mark}"><span class="sign" role="img" aria-label="${word}">${sign}</span> ${sentence(text)} ${proof === null ? null : link(proof, 'open')}</li>`;
  });
  return markup`<ul class="checks">${items}</ul>`;
}

const TRIAL = {
  verified: 'verified',
  'still-fails': 'tried, still fails',
  'not-tried': 'suggested, not tried',
} as const;

function evidence(view: FindingView): Part {
  const { report, finding, index, log } = view;
  const { failure } = finding.cause;
  const reading = failure.reading;
  if (reading === null) return null;
  const quotes = finding.diagnosis.evidence.length > 0 ? finding.diagnosis.evidence : keyLines(reading.keyLines);
  const id = `log-${index}`;
  const list = quotes.map(
    ({ line, quote }) =>
      markup`<li><a href="#${lineId({ id }, line)}">line ${grouped(line)}</a> <code>${quote}</code> ${link(logUrl(report.run, failure, line), 'on GitHub')}</li>`,
  );
  const shown = log ?? reading.excerpt.lines;
  const logView: LogView = {
    id,
    label: `Log of ${failure.job.name}`,
    lines: shown,
    evidence: quotes,
    kept: log === null ? null : reading.excerpt.kept,
  };
  const cut = [...reading.excerpt.cut, ...reading.notes].map(
    (text) => markup`<li class="open"><span class="sign" aria-hidden="true">–</span> ${sentence(text)}</li>`,
  );
  return [
    markup`<h3>Evidence</h3><ol class="quotes">${list}</ol>`,
    markup`<h3>${log === null ? 'Excerpt' : 'Log'} — ${grouped(reading.excerpt.lines.length)} of ${counted(reading.excerpt.totalLines, 'line')} kept</h3>`,
    cut.length === 0 ? null : markup`<ul class="checks">${cut}</ul>`,
    shown.length === 0 ? null : logMarkup(logView),
  ];
}

function keyLines(lines: NumberedLine[]): { line: number; quote: string }[] {
  return lines.map(({ number, text }) => ({ line: number, quote: text.trim() }));
}

function patch({ trial }: Finding): Part {
  if (trial === null || trial.patch === null) return null;
  return [markup`<h3>Patch — ${TRIAL[trial.outcome]}</h3>`, diffMarkup(trial.patch)];
}

function work({ finding }: FindingView): Markup {
  const { conversation, diagnosis, rerun } = finding;
  const { command } = finding.cause.failure;
  const uses = conversation?.toolUses ?? [];
  const refused = uses.filter((use) => use.refusal !== null).length;
  const title = `How this was worked out · ${counted(uses.length, 'tool call')}, ${refused} refused · ${duration(finding.responseMs)}`;
  return markup`<details><summary>${title}</summary>
${diagnosis.reasoningSummary === '' ? null : markup`<p class="say">${sentence(diagnosis.reasoningSummary)}</p>`}
${conversation === null ? null : markup`<p class="say">${conversation.model}: ${counted(conversation.turns, 'turn')}, ${counted(conversation.attempts.length, 'request')}, ${short(conversation.usage.input_tokens)} tokens in, ${short(conversation.usage.cache_read_tokens)} from the cache, ${short(conversation.usage.output_tokens)} out, ${dollars(conversation.usage.cost_usd)}.</p>`}
${command === null ? null : markup`<h3>${scriptHeading(command)} — <code>${command.shell}</code>${command.workingDirectory === '.' ? null : markup`, in <code>${command.workingDirectory}</code>`}</h3>${output(command.script)}`}
${uses.length === 0 ? null : markup`<h3>Commands and reads</h3>${toolTable(uses)}`}
${rerun.result === null ? null : markup`<h3>Output when run again</h3>${output(rerun.result.output)}`}
</details>`;
}

function toolTable(uses: ToolUse[]): Markup {
  const rows = uses.map((use) => {
    const what = use.command?.argv.join(' ') ?? `${use.tool} ${JSON.stringify(use.input)}`;
    const result = use.command;
    const end = result === null ? 'read' : result.timedOut ? 'time limit' : `exit ${result.exitCode ?? 'by signal'}`;
    const shown =
      result === null || result.output === ''
        ? null
        : markup`<details><summary>output</summary>${output(result.output)}</details>`;
    return markup`<tr><td class="${use.refusal === null ? 'yes' : 'no'}"><b>${use.refusal === null ? 'ran' : 'refused'}</b></td><td><code>${what}</code>${use.refusal === null ? shown : markup`<br>${sentence(use.refusal)}`}</td><td class="number">${use.refusal === null ? end : '–'}</td><td class="number">${duration(use.durationMs)}</td></tr>`;
  });
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="Commands"><table><thead><tr><th scope="col">Answer</th><th scope="col">Command</th><th scope="col" class="number">End</th><th scope="col" class="number">Time</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function output(text: string): Markup {
  return markup`<pre class="output" role="region" tabindex="0" aria-label="Output">\n${text}</pre>`;
}

/** `url` must be one of ours; without one the text stands alone. */
function link(url: string | null, text: string): Markup {
  return url === null ? markup`<code>${text}</code>` : markup`<a href="${url}" rel="noopener noreferrer">${text}</a>`;
}
