import { describeError, statusOf } from '../github/github-errors.js';

/** One sentence for what went wrong with the action itself: never a stack trace. */
export function explainError(error: unknown): string {
  if (statusOf(error) !== null)
    return describeError(error, { what: 'The run could not be read', permission: 'actions: read' });
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]?.trim() || 'Something went wrong that has no name.';
}
