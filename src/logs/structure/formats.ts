import type { Format } from './format.js';
import { generic } from './generic.js';
import { javascript } from './javascript.js';
import { jvm } from './jvm.js';
import { native } from './native.js';
import { python } from './python.js';
import { scripting } from './scripting.js';
import { tools } from './tools.js';

/** Every format, in the order in which they are asked: tools by weight, then what any program says. To teach the engine a tool, add an entry with its examples to the file it belongs to. */
export const FORMATS: readonly Format[] = [
  ...[python, javascript, jvm, native, scripting, tools].flat().sort((a, b) => b.weight - a.weight),
  ...generic,
];
