/** A wrapped command can tell the runner to take no commands until it is told a word: what is printed to be masked is then shown. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createStopWatch } from '../../src/adapters/runner/stopped-commands.js';
import { openStage, type Play, type Stage } from '../e2e/stage.js';
import { answers } from '../fakes/anthropic-replies.js';
import '../retry-once.js';

const JWT = ['eyJhbGciOiJSUzI1NiJ9', 'eyJzdWIiOiJyZXBvOmFjbWUvY2FydCJ9', 'c2lnbmF0dXJlc2lnbmF0dXJl'].join('.');
const ACCESS = ['token', 'from', 'exchange'].join('-');

/** What the runner shows of what is printed: commands that it takes are not shown. [ActionCommandManager.cs, ActionCommand.cs] */
function shownByRunner(printed: string): string[] {
  const known = new Set(['add-mask', 'debug', 'warning', 'error', 'group', 'endgroup', 'stop-commands']);
  let stop: string | null = null;
  return printed.split(/\r?\n/).filter((line) => {
    const found = /^\s*::([^ :]+)(?: .*?)?::(.*)$/.exec(line) ?? /##\[([^ \]]+)(?: [^\]]*)?\](.*)$/.exec(line);
    const [, name = '', data = ''] = found ?? [];
    if (stop !== null) {
      if (name !== stop) return true;
      stop = null;
    } else if (name.toLowerCase() === 'stop-commands') stop = data;
    else return !known.has(name.toLowerCase());
    return false;
  });
}

describe('after a wrapped command that has stopped the commands of the runner', () => {
  let stage: Stage;
  const issuer = createServer((_request, response) => response.end(JSON.stringify({ value: JWT })));
  beforeAll(async () => {
    stage = await openStage();
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  }, 60_000);
  afterAll(async () => {
    issuer.close();
    await stage.close();
  });

  const federated = (run: string): Play => ({
    claude: [answers({ rootCause: 'It prints cents.' })],
    with: {
      run,
      rerun: 'never',
      'anthropic-api-key': '',
      'anthropic-federation-rule-id': 'fdrl_1',
      'anthropic-federation-organization-id': 'org',
    },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-the-job',
    },
    job: { jobKey: 'test' },
  });

  test.each([
    "echo '::stop-commands::word'",
    "printf 'without an end\\n::stop-commands::word'",
    "echo 'in a line ##[stop-commands]word'",
    "echo '::stop-commands::two words'",
    "echo 'x ##[Stop-Commands a=b]two words'",
  ])(
    'no secret is shown: %s',
    async (run) => {
      const played = await stage.play(federated(`${run}; exit 1`));
      expect(played.claude?.requests.map(({ path }) => path)).toEqual(['/v1/oauth/token', '/v1/messages']);
      const shown = shownByRunner(played.printed).join('\n');
      // The last is the signature of the link by which the artifact is uploaded.
      for (const secret of [JWT, ACCESS, 'add-mask', 'sig=']) expect(shown).not.toContain(secret);
      expect(shown).toContain('The command ended with exit code 1.');
    },
    60_000,
  );
});

describe('a stop in an output', () => {
  async function watched(chunks: string[]) {
    const watch = createStopWatch();
    const out: Buffer[] = [];
    async function* source() {
      for (const chunk of chunks) yield Buffer.from(chunk);
    }
    for await (const chunk of watch.watch(source())) out.push(chunk);
    return { text: Buffer.concat(out).toString(), resume: watch.resume()?.toString() ?? null };
  }

  const STOPS = [
    '::stop-commands::w1\n',
    'é ##[stop-commands]w1\n',
    '\u3000::STOP-commands a=b::w1\r\n',
    '::stop-commands::w1',
  ];
  test.each(STOPS)('is passed on, and ended afterwards: %j', async (text) => {
    expect(await watched([`a\n${text}`])).toEqual({ text: `a\n${text}`, resume: '::w1::\n' });
  });

  test.each(STOPS)('is seen wherever the chunks are cut: %j', async (text) => {
    for (let cut = 1; cut < text.length; cut += 1)
      expect(await watched([text.slice(0, cut), text.slice(cut)])).toEqual({ text, resume: '::w1::\n' });
  });

  test.each([
    '::stop-commands::a b\n',
    '##[stop-commands]a%3Ab\n',
    '::stop-commands::é\n',
    `::stop-commands::${'x'.repeat(5000)}`,
  ])('that no word could end is none: %j', async (text) => {
    expect(await watched([text])).toEqual({ text: text.replace('stop-commands', 'stop commands'), resume: null });
  });

  test('is counted, so that no output can fill our memory with words', async () => {
    const { text, resume } = await watched(Array.from({ length: 100 }, (_, index) => `::stop-commands::w${index}\n`));
    expect(resume?.split('\n')).toHaveLength(17);
    expect(text.match(/stop commands/g)).toHaveLength(84);
  });

  test('is no matter for any other output, which passes unchanged', async () => {
    const chunks = ['a::', ':', ':stop-command', 's\n##', '[', '[stop', '\n', '\u0000\xff::stop-commandsx\n', '##['];
    expect(await watched(chunks)).toEqual({ text: chunks.join(''), resume: null });
  });
});
