/** The prompt cache of the stand-in: which of a request's tokens were written before, and which are new. */
import { createHash } from 'node:crypto';
import type { MessageCreateParamsNonStreaming, Usage } from '@anthropic-ai/sdk/resources/messages';

export interface PromptCache {
  usage(
    body: MessageCreateParamsNonStreaming,
  ): Pick<Usage, 'input_tokens' | 'cache_creation_input_tokens' | 'cache_read_input_tokens' | 'cache_creation'>;
  /** Contents that ended with `pause_turn`: only these may stand last in a request. */
  pausedTurns: Set<string>;
}

interface Block {
  text: string;
  breakpoint: boolean;
}

/** From a breakpoint the service looks back this many blocks for a prefix it knows [docs: prompt caching]. */
const LOOK_BACK = 20;
export const tokensOf = (text: string) => Math.ceil(Buffer.byteLength(text) / 3.5);

export function createPromptCache(minTokens: number): PromptCache {
  const written = new Set<string>();
  return {
    pausedTurns: new Set(),
    usage: (body) => {
      const blocks = blocksOf(body);
      const prefixes = hashes(blocks);
      const marks = blocks.flatMap((block, index) => (block.breakpoint ? [index] : []));
      const read = Math.max(-1, ...marks.map((mark) => lookBack(mark, prefixes, written)));
      const last = marks.at(-1) ?? -1;
      const size = (from: number, to: number) =>
        blocks.slice(from, to).reduce((sum, { text }) => sum + tokensOf(text), 0);
      const worthIt = size(0, last + 1) >= minTokens;
      if (worthIt) for (const mark of marks) written.add(prefixes[mark] ?? '');
      const write = worthIt ? size(read + 1, last + 1) : 0;
      return {
        cache_read_input_tokens: size(0, read + 1),
        cache_creation_input_tokens: write,
        cache_creation: { ephemeral_5m_input_tokens: write, ephemeral_1h_input_tokens: 0 },
        input_tokens: size(worthIt ? last + 1 : read + 1, blocks.length),
      };
    },
  };
}

function lookBack(mark: number, prefixes: string[], written: Set<string>): number {
  for (let index = mark; index >= Math.max(0, mark - LOOK_BACK); index--) {
    if (written.has(prefixes[index] ?? '')) return index;
  }
  return -1;
}

/** In the order of the prefix: tools, system, messages. Other settings that change what follows are part of it [docs: what invalidates the cache]. */
function blocksOf(body: MessageCreateParamsNonStreaming): Block[] {
  const system = typeof body.system === 'string' ? [{ type: 'text', text: body.system }] : (body.system ?? []);
  const messages = body.messages.flatMap(({ role, content }) =>
    (typeof content === 'string' ? [{ type: 'text', text: content }] : content).map((block) => ({ role, ...block })),
  );
  return [
    plain(`${body.model}${JSON.stringify(body.output_config ?? {})}`),
    ...(body.tools ?? []).map(toBlock),
    ...system.map(toBlock),
    plain(JSON.stringify(body.tool_choice ?? {})),
    ...messages.map(toBlock),
  ];
}

const plain = (text: string): Block => ({ text, breakpoint: false });

/** The marker itself is not part of the prefix: it may move on. */
function toBlock(value: object): Block {
  const { cache_control, ...rest } = value as { cache_control?: unknown };
  return { text: JSON.stringify(rest), breakpoint: cache_control !== undefined && cache_control !== null };
}

function hashes(blocks: Block[]): string[] {
  const hash = createHash('sha256');
  return blocks.map(({ text }) => hash.update(`${text}\n`).copy().digest('hex'));
}
