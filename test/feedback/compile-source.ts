/** Compiles sources into a folder, so that a process of its own can run them as plain JavaScript, and be killed. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = new URL('../..', import.meta.url).pathname;

/** @param entries such as `adapters/machine/edits.ts`, relative to `src`; what they import of `src` is compiled too */
export function compileSource(entries: readonly string[], into: string): void {
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, 'package.json'), '{"type":"module"}');
  symlinkSync(join(ROOT, 'node_modules'), join(into, 'node_modules'));
  const done = new Set<string>();
  const compile = (path: string) => {
    if (done.has(path)) return;
    done.add(path);
    const { code } = transformSync(readFileSync(join(ROOT, 'src', path), 'utf8'), {
      swcrc: false,
      module: { type: 'es6' },
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    });
    const target = join(into, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
    for (const found of code.matchAll(/from ['"](\.[^'"]+)\.js['"]/g)) compile(join(dirname(path), `${found[1]}.ts`));
  };
  entries.forEach(compile);
}
