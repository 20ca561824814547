import type { Conversation, Report } from '../../contract/model.js';
import { plain } from '../words/escape.js';
import { ownUrl } from '../words/links.js';
import { dollars, duration, short } from '../words/quantities.js';

/** The last line: who said it, what it cost, how long it took, and the question whether it was right. */
export function footer(report: Report): string {
  const url = ownUrl(report.run, report.run.url);
  const attempt = report.run.attempt > 1 ? `, attempt ${report.run.attempt}` : '';
  const parts = [
    ...spent(report),
    duration(report.durationMs),
    url === null ? null : `[run](${url})${attempt}`,
    report.findings.length === 0 || report.pending.length > 0 ? null : 'was this right? 👍 👎',
  ];
  return `<sub>${parts.filter((part) => part !== null).join(' · ')}</sub>`;
}

function spent(report: Report): string[] {
  const conversations = report.findings.flatMap((finding) => finding.conversation ?? []);
  const first = conversations[0];
  if (first === undefined) {
    return report.findings.length === 0 || report.pending.length > 0
      ? []
      : ['no model was asked; with `anthropic-api-key` Claude looks too'];
  }
  return [plain(first.model, 80), tokens(conversations), cost(conversations, report.maxCostUsd)];
}

function tokens(conversations: Conversation[]): string {
  const total = (count: (usage: Conversation['usage']) => number): number =>
    conversations.reduce((sum, conversation) => sum + count(conversation.usage), 0);
  const cached = total((usage) => usage.cache_read_tokens);
  const sent = total((usage) => usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens);
  const note = cached > 0 ? ` (${short(cached)} cached)` : '';
  return `${short(sent)} in${note}, ${short(total((usage) => usage.output_tokens))} out`;
}

function cost(conversations: Conversation[], budget: number): string {
  const spentUsd = conversations.reduce((sum, conversation) => sum + conversation.usage.cost_usd, 0);
  const unsure = conversations.some((conversation) => conversation.priceUnknown) ? 'at most ' : '';
  return `${unsure}${dollars(spentUsd)} of ${dollars(budget)}`;
}
