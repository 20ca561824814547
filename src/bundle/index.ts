/** What is bundled into one file: the action and the command line share it, each started by a file of two lines. */
export { runCli } from '../cli/main.js';
export { main } from '../main.js';
