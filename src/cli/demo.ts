import type { RunnerContext } from '../adapters/runner/context.js';
import { importInstalled } from '../adapters/runner/installation.js';
import type { CliCommand } from './command.js';

/** What the demo's bundle exports: the stand-in for GitHub is no part of the product, so nothing here is linked to it. */
interface DemoBundle {
  runDemo(options: Pick<RunnerContext, 'cwd' | 'temp' | 'env'> & { print: (text: string) => void }): Promise<number>;
}

export const demo: CliCommand = {
  name: 'demo',
  usage: 'demo',
  summary:
    'a failed run from an embedded stand-in for GitHub, diagnosed end to end by the real action; needs no network and no key',
  options: {},
  run: async ({ print, context }) => {
    // The bundle is built from demo/index.ts together with this file.
    const { runDemo } = (await importInstalled('demo/index.js')) as DemoBundle;
    return runDemo({ print, cwd: context.cwd, temp: context.temp, env: context.env });
  },
};
