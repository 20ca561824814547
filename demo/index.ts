/** The demo's bundle: loaded by the command line when `demo` is asked for, and by nothing else. */
export { runDemo } from './demo.js';
