/** `npm run bench:security -- DIR`: the promises of the policy, measured with any folder of samples (see its README for the fields). */
import { measureArgv } from './security-argv.js';
import { measureText } from './security-text.js';

const [dir] = process.argv.slice(2);
if (dir === undefined) {
  console.error('Usage: npm run bench:security -- DIR');
  process.exit(2);
}
for (const line of [...(await measureArgv(dir)), ...(await measureText(dir))]) console.log(line);
