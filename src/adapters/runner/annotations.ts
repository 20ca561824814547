import * as core from '@actions/core';
import type { Annotation } from '../../contract/model.js';
import type { Publisher } from '../../contract/ports.js';

/** Of one step and type; the runner drops more. [actions/runner, ExecutionContext] */
const MAX_ANNOTATIONS = 10;
/** The runner cuts longer messages. */
const MAX_MESSAGE = 4096;

interface Options {
  /** The last check before anything is shown. */
  holdsSecret: (text: string) => boolean;
}

/** Errors at the lines where they are. They are workflow commands: the toolkit escapes what could end or begin one. */
export function createAnnotations({ holdsSecret }: Options): Publisher {
  return {
    name: 'annotations',
    publish: async ({ annotations }) => {
      const clean = annotations.filter(
        ({ title, message, path }) => !holdsSecret(`${title}\n${message}\n${path ?? ''}`),
      );
      for (const annotation of clean.slice(0, MAX_ANNOTATIONS)) annotate(annotation);
      const held = annotations.length - clean.length;
      const warning = held === 0 ? null : `Annotations held back, because a secret is in them: ${held}.`;
      return { done: clean.length > 0, warning };
    },
  };
}

function annotate({ title, message, path, line }: Annotation): void {
  core.error(message.slice(0, MAX_MESSAGE), {
    title,
    ...(path === null ? {} : { file: path }),
    ...(path === null || line === null ? {} : { startLine: line }),
  });
}
