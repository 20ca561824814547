/**
 * One zod schema whose keys are the inputs of action.yml, so that a missing one does not compile.
 */
import { z } from 'zod';

/** What the user can correct: the message names the input and says what to write. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

const optional = z.string().transform((text) => (text.trim() === '' ? null : text.trim()));
const lines = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);
const boolean = (fallback: boolean) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.enum(['true', 'false', ''], 'write true or false'))
    .transform((text) => (text === '' ? fallback : text === 'true'));
const number = (fallback: number, least: number, most: number) =>
  z
    .string()
    .trim()
    .transform((text) => (text === '' ? fallback : Number(text)))
    .pipe(
      z
        .number(`write a number from ${least} to ${most}`)
        .min(least, `write at least ${least}`)
        .max(most, `write at most ${most}`),
    );
const whole = (fallback: number, least: number, most: number) =>
  number(fallback, least, most).pipe(z.number().int('write a whole number'));
const choice = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z
    .string()
    .trim()
    .transform((text) => (text === '' ? fallback : text))
    .pipe(z.enum(values, `write one of ${values.join(', ')}`));
const address = optional.refine(
  (text) => text === null || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
  'write an address that starts with https://',
);

export const Inputs = z.object({
  'anthropic-api-key': optional,
  'anthropic-base-url': address,
  'anthropic-federation-rule-id': optional,
  'anthropic-federation-organization-id': optional,
  'anthropic-federation-service-account-id': optional,
  'anthropic-federation-workspace-id': optional,
  model: z
    .string()
    .trim()
    .transform((text) => text || 'claude-sonnet-5-5'),
  effort: choice(['low', 'medium', 'high'], 'medium'),
  'github-token': optional,
  run: z.string().transform((text) => (text.trim() === '' ? null : text)),
  shell: z
    .string()
    .trim()
    .transform((text) => text || 'bash'),
  'working-directory': z
    .string()
    .trim()
    .transform((text) => text || '.'),
  'job-id': whole(0, 0, Number.MAX_SAFE_INTEGER).transform((id) => (id === 0 ? null : id)),
  'job-status': optional,
  matrix: z.string().transform(matrixValues),
  'run-id': whole(0, 0, Number.MAX_SAFE_INTEGER).transform((id) => (id === 0 ? null : id)),
  'log-file': optional,
  rerun: choice(['auto', 'always', 'never'], 'auto'),
  'rerun-command': optional,
  'rerun-timeout-minutes': number(10, 0.01, 360),
  fix: choice(['off', 'suggest', 'verify', 'auto'], 'auto'),
  'max-fix-attempts': whole(2, 0, 10),
  culprit: choice(['auto', 'never'], 'auto'),
  'culprit-minutes': number(10, 0, 360),
  'retry-flaky': boolean(false),
  'max-log-tokens': whole(8000, 500, 200_000),
  'max-turns': whole(12, 1, 50),
  'max-commands': whole(20, 0, 200),
  'allow-commands': z.string(),
  'max-cost-usd': number(0.5, 0, 1000),
  'timeout-minutes': number(10, 0.01, 360),
  'max-retries': whole(4, 0, 20),
  comment: choice(['auto', 'never'], 'auto'),
  'artifact-name': z
    .string()
    .trim()
    .transform((text) => text || 'autofixops-metrics')
    .pipe(z.string().regex(/^[^":<>|*?\r\n\\/]{1,200}$/, 'leave out the characters " : < > | * ? \\ /')),
  'retention-days': whole(0, 0, 400).transform((days) => (days === 0 ? null : days)),
  history: boolean(true),
  'pushgateway-url': address,
  redact: lines,
  'fail-on-error': boolean(false),
});
export type Inputs = z.infer<typeof Inputs>;
export type InputName = keyof Inputs;

/** The names of all inputs, in the order of action.yml. */
export const INPUT_NAMES = Object.keys(Inputs.shape) as InputName[]; // Object.keys loses the key type

/**
 * Where the default could run, write or spend more than was meant, a wrong value gets the one that does least. The names are those
 * of the public contract.
 */
const CAREFUL: Record<string, string> = {
  rerun: 'never',
  fix: 'off',
  culprit: 'never',
  comment: 'never',
  issue: 'never',
  suggestion: 'false',
  'retry-flaky': 'false',
  'max-cost-usd': '0',
};

export interface WrongInput {
  name: InputName;
  /** What to write. Never the value itself: it may be a secret in the wrong place. */
  fault: string;
  /** What stands in its place; null where that is nothing. */
  taken: string | null;
}

/**
 * Never throws: a typo in one input must not cost the diagnosis.
 * @param read gives an input's text; the empty string where it was not set
 */
export function readInputs(read: (name: InputName) => string): { inputs: Inputs; wrong: WrongInput[] } {
  const texts = new Map<string, string>(INPUT_NAMES.map((name) => [name, read(name)]));
  const result = Inputs.safeParse(Object.fromEntries(texts));
  if (result.success) return { inputs: result.data, wrong: [] };
  const faults = firstFaults(result.error);
  for (const [name] of faults) texts.set(name, CAREFUL[name] ?? '');
  const inputs = Inputs.parse(Object.fromEntries(texts));
  const taken = (value: Inputs[InputName]) => (value === null ? null : String(value));
  return { inputs, wrong: faults.map(([name, fault]) => ({ name, fault, taken: taken(inputs[name]) })) };
}

/** One value may break several rules; the first says enough. */
function firstFaults(error: z.ZodError): [InputName, string][] {
  return INPUT_NAMES.flatMap((name) => {
    const issue = error.issues.find(({ path }) => path[0] === name);
    return issue === undefined ? [] : [[name, issue.message] as [InputName, string]];
  });
}

/** @throws ConfigurationError that names every input with a wrong value and says what to write */
export function parseInputs(read: (name: InputName) => string): Inputs {
  const { inputs, wrong } = readInputs(read);
  refuse(wrong);
  return inputs;
}

/** @throws ConfigurationError where there is any */
export function refuse(wrong: readonly WrongInput[]): void {
  const faults = wrong.map(({ name, fault }) => `\`${name}\`: ${fault}`);
  if (faults.length > 0) throw new ConfigurationError(`Wrong inputs: ${faults.join('; ')}.`);
}

/** One sentence or two, for the log. */
export function tellWrongInput({ name, fault, taken }: WrongInput): string {
  const instead = taken === null ? 'It is left out here.' : `\`${taken}\` is used instead.`;
  return `Wrong input \`${name}\`: ${fault}. ${instead}`;
}

/** `toJSON(matrix)` prints `null` for a job without a matrix. Anything else that is not an object counts as none. */
function matrixValues(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
