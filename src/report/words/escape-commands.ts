/**
 * Beginnings of a line that a bot obeys when they stand in a comment, whether in code or not: bots read the source. Matched
 * at the start of a line; white space before it counts as nothing.
 */
const COMMAND =
  /^\s*(?:[/!]|::|@|(?:bors|homu|rultor|mergify|renovate|dependabot|coderabbit|copilot|jenkins|azp|kodiak|prow|pre-commit\.ci)\b|(?:recheck|rebase|retest|retry|rerun|automerge)\b|(?:ok|add) to (?:test|whitelist)\b|(?:re)?test this\b|run (?:ci|tests?)\b|r[+-]|(?:signed-off|co-authored|reviewed|acked|approved)-by:|\[(?:skip ci|ci skip|test)\])/i;

/** Whether a line begins as a command to a bot does. */
export function isBotCommand(line: string): boolean {
  return COMMAND.test(line);
}
