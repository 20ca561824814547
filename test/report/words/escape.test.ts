import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attribute, code, fence, html, plain, terminal } from '../../../src/report/words/escape.js';
import { AS_SHOWN } from '../../../src/report/words/escape-clean.js';
import { effects, FRAMES, onlyCodeBlock, read, sourceEffects } from '../escape-github.js';
import { HOSTILE_PIECES } from './hostile-pieces.js';

const ESC = '\u001b';

/** One of each kind of text that would do something on GitHub, in a runner's log, or in a terminal. */
const ATTACKS = [
  '@octocat', '#`1', '___www.h.example', '_GH-1', '#``1', '@`octocat', 'GH-`1', 'h`ttps://x', '@`|`octocat', ':|http://x', '1`.', '@org/team please', '**@octocat**', '＠octocat', '&commat;octocat', '&#0064;octocat', '&amp;#X40;octocat', '&amp;amp;amp;#64;octocat', 'a@b.example', '`` @octocat ``\n@octocat', '@\u200boctocat', '&#x40\u200b;octocat',
  '#1', 'GH-12', 'o/r#1', 'Fixes #1', 'closes: o/r#1', 'resolved GH-3', 'fixes &#35;1', 'Fixes https://github.com/o/r/issues/1', '0123456789abcdef0123456789abcdef01234567', 'deadbee', 'o/r@deadbeef',
  'https://h.example/x', 'HTTPS://h.example', 'www.h.example', 'http&colon;//h.example', '[x](https://h.example)', '[x]: https://h.example', '![x](https://h.example/p.png)', '!&#91;x](https://h.example)', '[x][y]', '<https://h.example>', '<a@b.example>', 'mailto:a@b.example', 'javascript:alert(1)', 'data:text/html,x', '[^1]', '[^1]: note', 'ftp://h.example', 'xmpp:a@b.example',
  '<b>x</b>', '<img src=x>', '<!-- x -->', '<!-- open', '</details>', '<details open>', '&lt;b&gt;', '<script>x</script>', '<?php x ?>', '<![CDATA[x]]>', '<a\nhref=x>', '<svg/onload=x>',
  '# heading', 'x\n===', 'x\n---', '- item', '+ item', '1. item', '1) item', '- [ ] task', '> quote', '> [!NOTE]\n> x', '| a | b |\n|---|---|', '***', '___', '~~x~~', '*x*', '__x__', '_x_', '```\nx\n```', '~~~\nx', '    indented', '`', '``', '```', 'a ` b', '`a` `b``c`', '$x$', '$$x$$', '$`x`$', '```mermaid\nx\n```', '```suggestion\nx\n```', '\\', '\\*', 'a\\', '\\\n', ':tada:', '^x^',
  '/approve', '  /close', '!merge', 'bors r+', '@dependabot merge', '/ok-to-test\nx', 'x\n/approve', 'recheck', 'Signed-off-by: x <x@y.z>', 'dependabot rebase', '&sol;approve',
  'a\u202eb', 'a\u200bb', 'a\u00adb', 'a\ufeffb', 'a\u{e0041}b', 'x\ufe0fy', 'a\u0085b', 'a\u2028b', 'a\u0000b', 'a\u034fb', 'a\u3164b', '\ufffe', 'a\u{1d173}b', 'e\u0301\u0301\u0301\u0301', 'a\u2800b', '\ud800',
  `${ESC}[31mred${ESC}[0m`, `${ESC}]8;;https://h.example\u0007x${ESC}]8;;\u0007`, '\u009b31mx', '\\x1b[31mx', '\\033[0m', '\\u001b]0;x\\007', '\\e[1m', `${ESC}${ESC}[[31mx`, '\\0\\033[33[1m', 'a\rb', 'a\bb',
  '::error::x', '  ::add-mask::x', '\u200b::stop-commands::x', 'a\r::warning::x', 'x ##[error]y', '###[group]x', '#\u200b#[x', '##\u00ad[command]x', '&#58;:error::x',
]; // biome-ignore format: one list

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(fc.constantFrom(...ATTACKS), fc.constantFrom('`', '|', ' ', '\n', '&', '&amp;', '\\', '@', '#', '1', '<', '*', '_', '(', ')', '"', '.', ':', '/', '$', 'a')), { maxLength: 12 }).map((parts) => parts.join('')),
); // biome-ignore format: one list

describe('plain', () => {
  test.each(ATTACKS.map((attack) => [attack]))('makes nothing happen for %j, wherever it stands', (attack) => {
    for (const frame of Object.values(FRAMES)) {
      const field = plain(attack);
      if (field !== '') expect(effects(frame, field)).toEqual([]);
    }
  });

  test('keeps what a person reads', () => {
    expect(plain('applyDiscount() returns cents, the tests expect euros.')).toBe(
      'applyDiscount() returns cents, the tests expect euros.',
    );
    expect(plain('Run `npm ci` in my_folder, not in `lib`')).toBe('Run `npm ci` in my_folder, not in `lib`');
    expect(read(plain('a < b && c > d, *not* [x] 100% ~5'))).toBe('a < b && c > d, *not* [x] 100% ~5');
    expect(read(plain('grüße 日本 ✓ “quoted” naïve'))).toBe('grüße 日本 ✓ “quoted” naïve');
    expect(read(plain('see (@octocat), #12: o/r#3!'))).toBe('see (@octocat), #12: o/r#3!');
  });

  test('is one line, of at most so many characters as asked', () => {
    expect(plain('one\n\ntwo\tthree ')).toBe('one two three');
    expect(plain('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(plain(`${'x'.repeat(8)}😀😀`, 10)).toBe(`${'x'.repeat(8)}…`);
    expect(plain('')).toBe('');
  });

  test('is inert and the same a second time for any text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...Object.values(FRAMES)),
        fc.integer({ min: 1, max: 60 }),
        (text, frame, max) => {
          const field = plain(text);
          expect(plain(field)).toBe(field);
          if (field !== '') expect(effects(frame, field)).toEqual([]);
          const short = plain(text, max);
          if (short !== '') expect(effects(frame, short)).toEqual([]);
        },
      ),
      { numRuns: 1500, seed: 9 },
    );
  });
});

describe('code', () => {
  test('is one code span that shows the text', () => {
    expect(code('npm test')).toBe('`npm test`');
    expect(code('echo `date`')).toBe('`` echo `date` ``');
    expect(code('')).toBe('');
    expect(code('a\nb')).toBe('`a b`');
  });

  test('is inert and the same a second time for any text', () => {
    const frames = Object.entries(FRAMES).filter(([name]) => name !== 'cell');
    fc.assert(
      fc.property(anyText, fc.constantFrom(...frames.map(([, frame]) => frame)), (text, frame) => {
        const span = code(text);
        expect(code(span)).toBe(span);
        if (span !== '') expect(effects(frame, span)).toEqual([]);
      }),
      { numRuns: 1500, seed: 10 },
    );
  });
});

describe('fence', () => {
  test.each(ATTACKS.map((attack) => [attack]))('holds %j', (attack) => {
    const block = fence(attack);
    expect(onlyCodeBlock(block)).not.toBeNull();
    expect(sourceEffects(block)).toEqual([]);
  });

  test('shows lines as they are, but for commands to bots', () => {
    expect(fence('one\n  two\n\nthree\n')).toBe('```text\none\n  two\n\nthree\n```');
    expect(fence('/approve\n /usr/bin/ld: error')).toBe('```text\n› /approve\n› /usr/bin/ld: error\n```');
    expect(fence('a ```` b')).toBe('`````text\na ```` b\n`````');
  });

  test('leaves a patch as it is', () => {
    const patch = '--- a/x.sh\n+++ b/x.sh\n@@ -1 +1 @@\n-echo "\\x1b[0m"\n+echo\n /tmp';
    expect(fence(patch, 'diff')).toBe(`\`\`\`diff\n${patch}\n\`\`\``);
  });

  test('cannot be left by any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('text' as const, 'diff' as const, 'suggestion' as const), (text, info) => {
        expect(onlyCodeBlock(fence(text, info))?.lang).toBe(info);
        if (info === 'text') expect(sourceEffects(fence(text))).toEqual([]);
      }),
      { numRuns: 1500, seed: 11 },
    );
  });
});

describe('html and attribute', () => {
  test('leave no markup, no escape code and nothing hidden', () => {
    expect(html(`<b a="1" b='2'>&amp; ${ESC}[1mx${ESC}[0m\u202e`)).toBe(
      '&#60;b a=&#34;1&#34; b=&#39;2&#39;&#62;&#38;amp; x',
    );
    expect(attribute('a\n"b"')).toBe('a &#34;b&#34;');
    fc.assert(fc.property(anyText, (text) => !/[<>"'`]/.test(html(text)) && !/[<>"'\n]/.test(attribute(text))));
  });
});

describe('terminal', () => {
  test.each(ATTACKS.map((attack) => [attack]))('prints %j so that the runner takes it for no command', (attack) => {
    for (const line of terminal(`x\n${attack}`).split('\n')) {
      expect(line.trim().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(line).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
    }
  });

  test('leaves ordinary lines as they are, and is the same a second time', () => {
    expect(terminal('a: b\n  c::d\n\te # [x]')).toBe('a: b\n  c::d\n\te # [x]');
    fc.assert(fc.property(anyText, (text) => terminal(terminal(text)) === terminal(text)));
  });
});

test('no character of a text that is passed on at one look is hidden, blank, wide or a mark on another', () => {
  const every = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
  const passed = every.filter((char) => AS_SHOWN.test(char));
  expect(passed.length).toBeGreaterThan(20_000);
  const strange = /[^\P{C}\t\n]|\p{M}|[^\P{Z} ]|[\u2800\u3164\uffa0\u115f\u1160]|[\uff01-\uff5e\ufe50-\ufe6b]/u;
  expect(passed.filter((char) => strange.test(char) || char.normalize('NFC') !== char)).toEqual([]);
});

describe('hostile texts', () => {
  test.each(HOSTILE_PIECES.map((piece) => [piece]))('of nothing but %j are as harmless as any other', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    for (const write of [(value: string) => plain(value, 200_000), code]) {
      const written = write(text);
      expect(write(written)).toBe(written);
      expect(sourceEffects(written)).toEqual([]);
    }
    expect(terminal(text)).not.toMatch(/^[^\S\n]*::|##\[/m);
    expect(html(text)).not.toMatch(/[<>"'`]/);
    expect(onlyCodeBlock(fence(text))).not.toBeNull();
  });

  test('longer than anything GitHub takes are cut', () => {
    expect(plain('x'.repeat(1_000_000)).length).toBe(2000);
    expect(fence('x\n'.repeat(1_000_000)).length).toBeLessThan(60_100);
  });
});
