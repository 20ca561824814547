/** The tools of a conversation at work: whatever the model asks for gets an answer, and no answer is without bounds. */
import type { ToolUse } from '../contract/model.js';
import type { AuditEvent, Clock, Journal, MessagePart, Tool, ToolAnswer } from '../contract/ports.js';

export interface ToolCall {
  id: string;
  name: string;
  input: unknown;
}

export interface AnsweredCalls {
  parts: MessagePart[];
  uses: ToolUse[];
}

/** What calls are answered with. */
export interface Bench {
  tools: Tool[];
  clock: Clock;
  /** Told of each call: also of those that no tool ever saw. */
  journal?: Journal;
}

/** Of one answer, in characters: about 5,000 tokens. */
const MAX_ANSWER = 16_000;
/** Of one turn; a model that asks for hundreds of things at once is confused or made to. */
const MAX_CALLS = 16;

/** Runs the calls of one turn one after another; the answers keep their order, and the last one ends a prefix worth caching. */
export async function answerCalls(calls: ToolCall[], { tools, clock, journal }: Bench): Promise<AnsweredCalls> {
  const parts: MessagePart[] = [];
  const uses: ToolUse[] = [];
  for (const [index, call] of calls.entries()) {
    const start = clock.now();
    const answer = index < MAX_CALLS ? await answerCall(call, tools) : refused(TOO_MANY);
    const isError = answer.isError ?? false;
    parts.push({
      type: 'tool_result',
      id: call.id,
      text: cut(answer.text),
      isError,
      cache: index === calls.length - 1,
    });
    const use = { tool: call.name, input: call.input, ...answer.use, durationMs: clock.now() - start };
    uses.push(use);
    journal?.audit(auditOf(use));
  }
  return { parts, uses };
}

const auditOf = ({ tool, input, allowed, refusal, command, durationMs }: ToolUse): AuditEvent => ({
  type: 'tool',
  tool,
  input,
  allowed,
  reason: refusal,
  exitCode: command?.exitCode ?? null,
  durationMs,
});

const TOO_MANY = `Not done: at most ${MAX_CALLS} calls are answered in one turn.`;

type CallAnswer = ToolAnswer & { isError?: boolean };

async function answerCall(call: ToolCall, tools: Tool[]): Promise<CallAnswer> {
  const tool = tools.find(({ name }) => name === call.name);
  if (tool === undefined) {
    return refused(`There is no tool of this name. The tools are: ${tools.map(({ name }) => name).join(', ')}.`);
  }
  const input = tool.input.safeParse(call.input);
  if (!input.success) {
    const issues = input.error.issues
      .slice(0, 5)
      .map(({ path, message }) => `${path.join('.') || 'input'}: ${message}`);
    return refused(`The input does not fit the tool: ${issues.join('; ')}.`);
  }
  try {
    return await tool.run(input.data);
  } catch (error) {
    return refused(`The tool failed: ${firstLine(error)}.`);
  }
}

const refused = (reason: string): CallAnswer => ({
  text: reason,
  isError: true,
  use: { allowed: false, refusal: reason, command: null },
});

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1).join('').slice(0, 200).replace(/\.$/, '');

function cut(text: string): string {
  if (text.length <= MAX_ANSWER) return text;
  const [head, tail] = [text.slice(0, MAX_ANSWER / 2), text.slice(-MAX_ANSWER / 2)];
  return `${head}\n[… ${text.length - MAX_ANSWER} characters left out …]\n${tail}`;
}
