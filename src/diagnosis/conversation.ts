/** One conversation with the model: turns, tools, limits, and a clean sentence for everything that can come of it but an answer. */
import type { Conversation, Diagnosis } from '../contract/model.js';
import type { Clock, Journal, Message, MessagePart, Model, ModelReply, StopReason, Tool } from '../contract/ports.js';
import { Answer, parseAnswer } from './answer.js';
import { cost, priceOf, type Rates, upperCost, upperTokens } from './prices.js';
import { LAST_TURN, notTheSchema, TOO_LONG } from './prompt.js';
import { requestBytes } from './request-size.js';
import { answerCalls } from './tool-calls.js';

export interface Limits {
  /** Model requests of the whole conversation, follow-ups included. */
  maxTurns: number;
  /** US dollars of the whole run. */
  maxCostUsd: number;
  /** US dollars that other conversations of the run have spent. */
  spentUsd: number;
}

export interface ConverseOptions {
  model: Model;
  system: string;
  opening: MessagePart[];
  tools: Tool[];
  limits: Limits;
  /** Instead of the price table. */
  price?: Rates;
  clock: Clock;
  /** Told of each tool call. */
  journal?: Journal;
}

export interface Answered {
  /** The last usable answer; null when there was none. */
  diagnosis: Diagnosis | null;
  /** What the conversation did so far. `failure` is null when there is a diagnosis. */
  conversation: Conversation;
  /** Why the latest message got no usable answer, in a sentence; null when it got one. */
  unanswered: string | null;
  /** Says more in the same conversation. An answer replaces the diagnosis; without one the earlier one stands. */
  continue(parts: MessagePart[], limits?: Partial<Limits>): Promise<Answered>;
}

/** Never rejects. */
export async function converse(options: ConverseOptions): Promise<Answered> {
  return say(options.opening, newThread(options), null);
}

const MAX_TOKENS = 8_192;
/** After a reply was cut: still below what the client sends without streaming. */
const MORE_TOKENS = 16_384;

/** What a conversation has come to; only this file changes it. */
interface Thread extends ConverseOptions {
  messages: Message[];
  conversation: Conversation;
  maxTokens: number;
  /** An answer outside the schema is told to the model once for each message. */
  corrected: boolean;
  /** What the service counted for the last exchange: a better measure of this log than bytes are. */
  measured: { tokens: number; bytes: number };
}

type MessageReply = Extract<ModelReply, { kind: 'message' }>;
/** Null: the conversation goes on. */
type Ended = { diagnosis: Diagnosis } | { failure: string } | null;

function newThread(options: ConverseOptions): Thread {
  const { model, price } = options;
  const usage = { input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0, cost_usd: 0 };
  const priceUnknown = !priceOf(model.id, price).known;
  const conversation = { model: model.id, turns: 0, toolUses: [], attempts: [], usage, priceUnknown, failure: null };
  return {
    ...options,
    messages: [],
    conversation,
    maxTokens: MAX_TOKENS,
    corrected: false,
    measured: { tokens: 0, bytes: 0 },
  };
}

async function say(parts: MessagePart[], thread: Thread, before: Diagnosis | null): Promise<Answered> {
  addParts(thread, parts);
  thread.corrected = false;
  const ended = await untilEnded(thread);
  const failure = 'failure' in ended ? ended.failure : null;
  const diagnosis = 'diagnosis' in ended ? ended.diagnosis : before;
  thread.conversation.failure = diagnosis === null ? failure : null;
  return {
    diagnosis,
    conversation: structuredClone(thread.conversation),
    unanswered: failure,
    continue: (more, limits = {}) => {
      thread.limits = { ...thread.limits, ...limits };
      return say(more, thread, diagnosis);
    },
  };
}

async function untilEnded(thread: Thread): Promise<NonNullable<Ended>> {
  for (;;) {
    const turn = planTurn(thread);
    if ('failure' in turn) return turn;
    if (turn.last) addParts(thread, [{ type: 'text', text: LAST_TURN }]);
    const reply = await thread.model.ask({
      system: thread.system,
      messages: thread.messages,
      tools: thread.tools,
      answer: Answer,
      maxTokens: thread.maxTokens,
      last: turn.last,
    });
    const ended = await take(reply, thread, turn.last);
    if (ended !== null) return ended;
  }
}

/** Whether another request may be made, and whether it must be the last one: by its count, or because one more would not be paid for. */
function planTurn(thread: Thread): { last: boolean } | { failure: string } {
  const { limits, conversation, model, price, maxTokens } = thread;
  const turnsLeft = limits.maxTurns - conversation.turns;
  if (turnsLeft <= 0)
    return {
      failure: `Claude gave no final answer within ${limits.maxTurns === 1 ? 'one request' : `${limits.maxTurns} requests`}.`,
    };
  const tokens = thread.measured.tokens + upperTokens(requestBytes(thread, Answer) - thread.measured.bytes);
  const estimate = upperCost(tokens, maxTokens, model.id, price);
  const left = limits.maxCostUsd - limits.spentUsd - conversation.usage.cost_usd;
  if (estimate > left) return { failure: tooDear(estimate, left, thread) };
  return { last: turnsLeft === 1 || estimate + upperCost(tokens, MAX_TOKENS / 2, model.id, price) > left };
}

const tooDear = (estimate: number, left: number, { limits, conversation }: Thread) =>
  `The next request to Claude could cost up to ${dollars(estimate)}, and ${dollars(Math.max(0, left))} of the ${dollars(limits.maxCostUsd)} limit are left${
    conversation.priceUnknown ? ` (the price of ${conversation.model} is not known; the dearest one is assumed)` : ''
  }.`;

const dollars = (amount: number) => `$${amount.toFixed(amount < 0.1 ? 3 : 2)}`;

async function take(reply: ModelReply, thread: Thread, last: boolean): Promise<Ended> {
  const { conversation } = thread;
  conversation.attempts.push(...reply.attempts);
  conversation.turns += 1;
  if (reply.kind === 'failed') return { failure: reply.reason };
  count(reply, thread);
  if (reply.calls.length > 0 && reply.stop !== 'max_tokens' && reply.stop !== 'refusal')
    return callTools(reply, thread, last);
  return (ON_STOP[reply.stop] ?? ON_STOP.end_turn)(reply, thread);
}

function count({ usage }: MessageReply, thread: Thread): void {
  const { conversation, model, price } = thread;
  const total = conversation.usage;
  total.input_tokens += usage.input_tokens;
  total.output_tokens += usage.output_tokens;
  total.cache_read_tokens += usage.cache_read_tokens;
  total.cache_write_tokens += usage.cache_write_tokens;
  total.cost_usd += cost(usage, model.id, price);
  const prompt = usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens;
  // A gateway that counts nothing must not make the rest look free.
  if (prompt > 0) thread.measured = { tokens: prompt + usage.output_tokens, bytes: requestBytes(thread, Answer) };
}

async function callTools(reply: MessageReply, thread: Thread, last: boolean): Promise<Ended> {
  if (last) return { failure: 'Claude asked for another command where only an answer was left to give.' };
  const { parts, uses } = await answerCalls(reply.calls, thread);
  thread.messages.push({ role: 'assistant', raw: reply.raw }, { role: 'user', parts });
  thread.conversation.toolUses.push(...uses);
  return null;
}

/** What each way to stop means for us. */
const ON_STOP: Record<StopReason, (reply: MessageReply, thread: Thread) => Ended> = {
  end_turn: readAnswer,
  stop_sequence: readAnswer,
  // Without a call there is nothing to run: what was said is taken as the answer.
  tool_use: readAnswer,
  pause_turn: (reply, thread) => {
    addRaw(thread, reply.raw);
    return null;
  },
  max_tokens: (_reply, thread) => {
    if (thread.maxTokens > MAX_TOKENS)
      return { failure: 'The reply of Claude was cut off because it was too long, twice.' };
    thread.maxTokens = MORE_TOKENS;
    addParts(thread, [{ type: 'text', text: TOO_LONG }]);
    return null;
  },
  refusal: ({ stopDetail }) => ({
    failure: `Claude declined to answer${stopDetail === null ? '' : ` (${shortDetail(stopDetail)})`}.`,
  }),
  model_context_window_exceeded: () => ({
    failure: 'The conversation no longer fits into the context window of the model.',
  }),
};

const shortDetail = (detail: string) => detail.replace(/\s+/g, ' ').slice(0, 200).replace(/\.$/, '');

function readAnswer(reply: MessageReply, thread: Thread): Ended {
  const { diagnosis, problem } = parseAnswer(reply.text);
  addRaw(thread, reply.raw);
  if (diagnosis !== null) return { diagnosis };
  if (thread.corrected) return { failure: `The answer of Claude could not be used: ${problem}.` };
  thread.corrected = true;
  addParts(thread, [{ type: 'text', text: notTheSchema(problem) }]);
  return null;
}

/** The service refuses a turn without content; then there is nothing to return to it. */
function addRaw(thread: Thread, raw: unknown): void {
  if (Array.isArray(raw) && raw.length === 0) return;
  thread.messages.push({ role: 'assistant', raw });
}

/** Two messages of the user never follow each other: what is to be said joins the last one. */
function addParts(thread: Thread, parts: MessagePart[]): void {
  const last = thread.messages.at(-1);
  if (last?.role === 'user') last.parts = [...last.parts, ...parts];
  else thread.messages.push({ role: 'user', parts });
}
