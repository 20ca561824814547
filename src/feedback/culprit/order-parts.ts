/**
 * In which order parts are tried, and how likely each is needed. Where a part brings a name and others use it, the users come
 * first: taken back from the beginning, nothing is left that calls what is gone.
 */

import { changedLines, changedOps, type Part } from './parts.js';
import { nameOf, stemOf } from './path-rule.js';

export interface Ordered {
  parts: Part[];
  weight: (part: Part) => number;
}

/** @param log the lines that say how it failed: a file named there is more likely to be the cause */
export function orderParts(parts: readonly Part[], log: string): Ordered {
  const priors = new Map(parts.map((part) => [part, prior(part, log)]));
  const total = [...priors.values()].reduce((sum, value) => sum + value, 0);
  // Half of the weight is the same for all, so that a wrong guess costs one run more and not many.
  const weight = (part: Part) => 0.5 / parts.length + (0.5 * (priors.get(part) ?? 0)) / total;
  const byWeight = [...parts].sort((one, other) => weight(other) - weight(one));
  return { parts: usersFirst(byWeight), weight };
}

const IS_PROSE =
  /(?:\.(?:md|markdown|rst|adoc|txt|svg|png|jpe?g|gif)|(?:^|\/)(?:LICEN[CS]E|CHANGELOG|AUTHORS|CODEOWNERS)[^/]*)$/i;
const IS_COMMENT = /^\s*(?:\/\/|#(?!\s*(?:include|define|if|else|endif|undef|pragma))|--|;|\*|\/\*|"""|'''|$)/;

function prior(part: Part, log: string): number {
  const { path } = part.file;
  const base = nameOf(path);
  const named = log.includes(path) ? 8 : base.length > 3 && log.includes(base) ? 4 : 1;
  const isProse = IS_PROSE.test(path) || changedOps(part).every(({ text }) => IS_COMMENT.test(text));
  const size = 1 / (1 + Math.log2(1 + changedLines(part)) / 4);
  return named * size * (isProse ? 0.1 : 1);
}

const WORD = /[A-Za-z_$][\w$]{2,}/g;
const DEFINES =
  /(?:^|\b)(?:def|function|func|fn|fun|sub|class|struct|enum|union|interface|trait|type|typedef|const|let|var|val|my|our|define|module|package|namespace|import|from|use|require|include|export)\b/;

/** A stable order in which whoever uses a name stands before whoever brings it, as far as that has no ring. */
function usersFirst(parts: readonly Part[]): Part[] {
  const words = parts.map(newWords);
  const brings = (part: number, word: string) => words[part]?.brought.has(word) ?? false;
  const waitsFor = parts.map((_, index) =>
    parts.flatMap((_other, user) => {
      const uses = [...(words[user]?.used ?? [])].some((word) => brings(index, word) && !brings(user, word));
      return user !== index && uses ? [user] : [];
    }),
  );
  const done: number[] = [];
  while (done.length < parts.length) {
    const open = parts.map((_, index) => index).filter((index) => !done.includes(index));
    const free = open.find((index) => (waitsFor[index] ?? []).every((user) => done.includes(user)));
    done.push(free ?? open[0] ?? 0);
  }
  return done.flatMap((index) => parts[index] ?? []);
}

/** Names that a part brings into the code, and names that it starts to use. */
function newWords(part: Part): { brought: Set<string>; used: Set<string> } {
  const brought = new Set<string>();
  const used = new Set<string>();
  const ops = changedOps(part);
  const old = new Set(ops.flatMap(({ sign, text }) => (sign === '-' ? (text.match(WORD) ?? []) : [])));
  for (const { sign, text } of ops) {
    if (sign !== '+') continue;
    for (const word of text.match(WORD) ?? []) {
      if (old.has(word)) continue;
      used.add(word);
      if (DEFINES.test(text) || isAssigned(text, word)) brought.add(word);
    }
  }
  const stem = part.kind === 'file' && part.file.kind === 'added' ? stemOf(part.file.path) : null;
  return { brought: stem === null ? brought : new Set([...brought, stem]), used };
}

function isAssigned(text: string, word: string): boolean {
  const behind = text.slice(text.indexOf(word) + word.length).trimStart();
  return text.trimStart().startsWith(word) && /^(?:=(?!=)|:|\()/.test(behind);
}
