/**
 * Texts that people without any right to this repository may have written: a title, the message of a commit, the name of a
 * branch. A script in which such a text is filled in is written by them in part. The job that failed ran it, but not next to the
 * keys of this action. [docs.github.com, "Script injections"]
 */
import { type Contexts, isMapping, type Part, UNKNOWN } from './known.js';

/** Of the context `github`, beside the payload of the event. */
const BRANCH_NAMES = ['head_ref', 'ref', 'ref_name', 'base_ref', 'workflow_ref'];
/** One word of which no shell or language makes more than a word; `[bot]` ends the names of apps. */
const ONE_WORD = /^(?:[\p{L}\p{N}_./][\p{L}\p{N}_./@:+,=%#-]*(?:\[bot\])?)?$/u;

/** The contexts without such texts, but for those that are one plain word: they may stand in a script. */
export function withoutFreeText(contexts: Contexts): Contexts {
  const { github } = contexts;
  if (!isMapping(github)) return contexts;
  const branches = Object.entries(github).filter(([name]) => BRANCH_NAMES.includes(name));
  const plain = Object.fromEntries(branches.map(([name, value]) => [name, plainOnly(value)]));
  const event: Part = isMapping(github.event) ? plainEvent(github.event) : UNKNOWN;
  return { ...contexts, github: { ...github, ...plain, event } };
}

/** What is typed in to start a workflow by hand needs the right to write. */
function plainEvent(event: { [key: string]: Part }): Part {
  return Object.fromEntries(
    Object.entries(event).map(([name, value]) => [name, name === 'inputs' ? value : plainOnly(value)]),
  );
}

function plainOnly(part: Part): Part {
  if (typeof part === 'string') return ONE_WORD.test(part) ? part : UNKNOWN;
  if (Array.isArray(part)) return part.map(plainOnly);
  if (!isMapping(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, plainOnly(value)]));
}
