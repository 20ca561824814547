/**
 * The regular expressions of the input `redact`, one a line; empty lines and lines that begin with `#` are left out.
 * @throws Error that names the line where one is no regular expression, or matches the empty text.
 */
export function parseRedactPatterns(text: string): RegExp[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const source = line.trim();
    return source === '' || source.startsWith('#') ? [] : [compile(source, index + 1)];
  });
}

function compile(source: string, line: number): RegExp {
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, 'gu');
  } catch {
    pattern = compileLoosely(source, line);
  }
  if (new RegExp(pattern.source, pattern.flags).test('')) {
    throw new Error(
      `redact, line ${line}: the expression "${source}" matches the empty text; ask for at least one character.`,
    );
  }
  return pattern;
}

/** Without the flag `u`, which is stricter about needless backslashes than people are. */
function compileLoosely(source: string, line: number): RegExp {
  try {
    return new RegExp(source, 'g');
  } catch (error) {
    throw new Error(
      `redact, line ${line}: "${source}" is no regular expression: ${error instanceof Error ? error.message : 'unreadable'}`,
    );
  }
}
