import type { RecordFormat } from '../record-format.js';

/** What programs without a format of their own print. Last in the table: whatever is known by name comes before. */
export const generalRecords: RecordFormat[] = [
  {
    id: 'jasmine', tool: 'jasmine', kind: 'test', hint: [') '],
    needsPlace: true,
    strength: 'general',
    head: /^\d+\) (?<id>[A-Z]\w.{1,200})$/,
    body: { max: 14, while: /\S/ },
    inside: [/^(?:- )?(?<message>(?:Expected |Error: |Failed: |[A-Z]\w*Error: )\S.{0,400})$/],
    frames: 'first',
    examples: [{ log: '1) Till rounds to cents\n  Message:\n    Expected 3 to be 2.\n  Stack:\n    at <Jasmine>\n    at UserContext.<anonymous> (spec/tillSpec.js:12:5)\n', says: { tool: 'jasmine', id: 'Till rounds to cents', message: 'Expected 3 to be 2.' } }],
  },
  {
    id: 'node-exception', tool: 'node', kind: 'runtime', strength: 'general', hint: ['Error'],
    head: /^(?:Uncaught |Unhandled |Fatal )?(?<message>(?<code>(?:[A-Z]\w{0,40})?(?:Error|Exception))(?: \[\w+\])?: \S.{0,500})$/,
    body: { max: 30, while: /^(?:at |- |Require stack|\{|\}|code:|cause|\[cause\])/ },
    inside: [/^code: '(?<id>[A-Z_]{3,60})'/],
    frames: 'first',
    examples: [{ log: "Error: Cannot find module './tax'\nRequire stack:\n- /home/runner/work/till/till/src/till.js\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1145:15)\n    at Object.<anonymous> (/home/runner/work/till/till/src/till.js:12:13)\n", says: { tool: 'node', code: 'Error', file: 'src/till.js', line: 12, message: "Error: Cannot find module './tax'" } }],
  },
  { id: 'python-exception', tool: 'python', kind: 'runtime', strength: 'general', hint: ['Error', 'Exception'], head: /^(?<message>(?<code>(?:[a-z_]\w{0,60}\.){1,8}[A-Z]\w{0,80}(?:Error|Exception)): \S.{0,500})$/, examples: [{ log: 'requests.exceptions.HTTPError: 404 Client Error: Not Found for url', says: { tool: 'python', code: 'requests.exceptions.HTTPError' } }] },
  { id: 'file-line-error', tool: 'compiler', kind: 'compile', strength: 'general', hint: ['error'], head: /^(?<file>(?:[A-Za-z]:)?[^\s:()][^:()]{0,300}\.\w{1,12})(?::(?<line>\d+)(?::\d+)?|\((?<line2>\d+)(?:,\d+)?\)|, line (?<line3>\d+)): (?:fatal |syntax )?error:? (?<message>\S.{0,400})$/i, examples: [{ log: 'schema/till.proto:12:3: error: "Tax" is not defined.', says: { file: 'schema/till.proto', line: 12, message: '"Tax" is not defined.' } }] },
  { id: 'file-line-lint', tool: 'lint', kind: 'lint', strength: 'general', hint: [':'], head: /^(?<file>(?:\.\/|\/|[A-Z]:\\)?[\w@.+-][\w@./\\+-]{0,200}\.[A-Za-z]\w{0,11}):(?<line>\d+)(?::\d+)?:?:?\s(?!(?:info|note|warning|debug)\b|\d+:)(?<message>[^\s:].{3,300})$/i, examples: [{ log: 'pages/till.md:12: TLDR003 Descriptions should start with a capital letter', says: { file: 'pages/till.md', line: 12, message: 'TLDR003 Descriptions should start with a capital letter' } }] },
]; // biome-ignore format: a table
