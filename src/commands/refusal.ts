/**
 * The "no" of the policy. Thrown inside the folder and caught in one place (`decide`, and each tool), where it becomes an
 * answer to the model: the message says what is refused and what to use instead.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Any text of the model as it may stand in a reason: short, printable, on one line. */
export function quoted(text: string): string {
  const printable = text.replace(/[^\x20-\x7e]/g, '?');
  return `\`${printable.length > 60 ? `${printable.slice(0, 57)}...` : printable}\``;
}
