/**
 * The runner's marks around each step inside a composite action: `##[start-action display=…;id=…]` and
 * `##[end-action id=…;outcome=…;conclusion=…;duration_ms=…]`. They tell which of them failed, and are no text of any step.
 * [actions/runner 2.332, CompositeActionHandler.cs]
 */

/** What of a section is settled when its step is over. */
interface Inner {
  failed: boolean;
  errors: object | null;
}

export const isCompositeMark = (text: string): boolean => /^##\[(?:start|end)-action[ \]]/.test(text);

/** GitHub's page shows no line of its own for what closes a group, and does not count it. [desktop/desktop, action-log-parser] */
export const isUncounted = (text: string): boolean => /^##\[(?:endgroup|end-action)[ \]]?/.test(text);

export interface CompositeReader {
  /** @param sections those that were opened so far; what the mark says of them is written there */
  take(mark: string, sections: Inner[]): void;
}

/** Steps that are open at a time; a log with more is not GitHub's. */
const MAX_OPEN = 1000;

export function createCompositeReader(): CompositeReader {
  /** By id: how many sections there were when the step began. */
  const open = new Map<string, number>();
  return {
    take(mark, sections) {
      const { id = '', conclusion } = partsOf(mark);
      if (mark.startsWith('##[start-action') && open.size < MAX_OPEN) open.set(id, sections.length);
      const from = open.get(id);
      if (conclusion === undefined || from === undefined) return;
      open.delete(id);
      settle(sections.slice(from), conclusion);
    },
  };
}

/** A step that may fail has printed its error, and yet it is not what failed. */
function settle(inner: Inner[], conclusion: string): void {
  if (conclusion === 'success') {
    for (const section of inner) Object.assign(section, { failed: false, errors: null });
  } else if (conclusion === 'failure' && !inner.some(({ failed }) => failed)) {
    const last = inner.at(-1);
    if (last) last.failed = true;
  }
}

function partsOf(mark: string): Record<string, string | undefined> {
  const parts = mark.slice(mark.indexOf(' ') + 1).split(/[;\]]/);
  return Object.fromEntries(parts.map((part) => [part.split('=')[0] ?? '', part.slice(part.indexOf('=') + 1)]));
}
