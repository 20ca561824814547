/**
 * What is bundled: the action and the command line share it, each started by a file of two lines. Neither loads what only
 * the other needs, and the action loads what it needs for a failure when there is one.
 */

export async function main(): Promise<void> {
  const action = await import(/* webpackChunkName: "action" */ '../action/main.js');
  await action.main();
}

export async function runCli(): Promise<void> {
  const commandLine = await import(/* webpackChunkName: "cli" */ '../cli/main.js');
  await commandLine.runCli();
}
