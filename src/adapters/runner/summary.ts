import { stat } from 'node:fs/promises';
import * as core from '@actions/core';
import type { Published, Publisher } from '../../contract/ports.js';

/** The runner throws the whole summary of a step away when it is longer. [actions/runner, CreateStepSummaryCommand] */
const MAX_BYTES = 1024 * 1024;

interface Options {
  /** The last check before anything is shown. */
  holdsSecret: (text: string) => boolean;
}

/** The step summary. What the step has written there already counts too: then the shorter text of the comment is tried. */
export function createSummary({ holdsSecret }: Options): Publisher {
  return {
    name: 'summary',
    publish: async ({ summary, comment }) => {
      if (holdsSecret(summary)) return failed('The step summary was held back: its text holds a secret.');
      try {
        const written = await bytesWritten();
        const room = MAX_BYTES - written - 2;
        const text = [summary, comment ?? ''].find((candidate) => Buffer.byteLength(candidate) < room);
        if (text === undefined || text === '') return failed('The step summary is full already; nothing was added.');
        if (holdsSecret(text)) return failed('The step summary was held back: its text holds a secret.');
        // What a wrapped command wrote may have no line break at its end.
        await core.summary.addRaw(written > 0 ? `\n\n${text}` : text, true).write();
        return { done: true, warning: null };
      } catch (error) {
        core.summary.emptyBuffer();
        return failed(`The step summary could not be written: ${reasonOf(error)}`);
      }
    },
  };
}

async function bytesWritten(): Promise<number> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path) throw new Error('this runner gives no file for it (GITHUB_STEP_SUMMARY is not set).');
  return (await stat(path)).size;
}

const failed = (warning: string): Published => ({ done: false, warning });

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 300);
}
