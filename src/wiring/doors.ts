import type { ReadingThread } from '../adapters/door/reading-thread.js';
import type { Sanitiser } from '../adapters/door/sanitise.js';
import type { Spool } from '../adapters/door/spool.js';
import type { Journal } from '../contract/ports.js';

/** What stands between the action and everything outside. */
export interface Doors {
  sanitiser: Sanitiser;
  journal: Journal;
  spool: Spool;
  /** Where the text of strangers is read. */
  thread: ReadingThread;
  /** Why nothing that was read may be told: a sentence. Null: it may, once redacted. */
  withheld: string | null;
}
