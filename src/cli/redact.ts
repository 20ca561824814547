import { decodeUtf8 } from '../adapters/door/decode.js';
import { printChunk } from '../adapters/runner/process.js';
import type { CliCommand } from './command.js';
import { bytesOf, openLocalDoors } from './local.js';

export const redact: CliCommand = {
  name: 'redact',
  usage: 'redact [FILE|-] [--redact PATTERN]',
  summary: 'print a text as it would leave the machine; secrets of the environment are known',
  options: { redact: { type: 'string' } },
  run: async (call) => {
    const { sanitiser } = await openLocalDoors(call);
    const bytes = await bytesOf(call.context.cwd, call.args[0]);
    for await (const chunk of sanitiser.stream(decodeUtf8(bytes))) await printChunk(chunk);
    return 0;
  },
};
