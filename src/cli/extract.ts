import { readLog } from '../logs/read.js';
import { createRecogniser } from '../logs/signatures/recognise.js';
import { SIGNATURES } from '../logs/signatures/signatures.js';
import { type CliCommand, oneOf, wholeNumber } from './command.js';
import { openLocalDoors, openLocalLog } from './local.js';

export const extract: CliCommand = {
  name: 'extract',
  usage: 'extract [FILE|-] [--max-chars N] [--baseline FILE] [--format text|json]',
  summary: 'print the part of a log that would be sent to the model',
  options: { 'max-chars': { type: 'string' }, baseline: { type: 'string' }, format: { type: 'string' } },
  run: async (call) => {
    const maxChars = wholeNumber(call.options['max-chars'], 'max-chars', 20_000);
    const format = oneOf(call.options.format, 'format', ['text', 'json']);
    const { baseline } = call.options;
    const doors = await openLocalDoors(call);
    try {
      const passing = typeof baseline === 'string' ? await openLocalLog(call, doors, baseline) : null;
      const log = await openLocalLog(call, doors, call.args[0]);
      const { excerpt } = await readLog(log, { maxChars, recognise: createRecogniser(SIGNATURES), baseline: passing });
      call.print(format === 'json' ? `${JSON.stringify(excerpt, null, 2)}\n` : `${excerpt.text}\n`);
      return 0;
    } finally {
      await doors.spool.clear();
    }
  },
};
