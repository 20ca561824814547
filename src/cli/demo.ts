import { runDemo } from '../../demo/demo.js';
import type { CliCommand } from './command.js';

export const demo: CliCommand = {
  name: 'demo',
  usage: 'demo',
  summary:
    'a failed run from an embedded stand-in for GitHub, diagnosed end to end by the real action; needs no network and no key',
  options: {},
  run: ({ print, context }) => runDemo({ print, cwd: context.cwd, temp: context.temp, env: context.env }),
};
