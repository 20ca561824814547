/** Variables that the command had when it failed and that a re-run does not get: with one of them, a pass proves nothing. */
import { rerunEnvironment } from './rerun-environment.js';

/**
 * Names that say nothing of how a command behaves: the runner's own, the shell's, and those that GitHub's images set for
 * programs of their own. Source: `images/ubuntu/scripts` of actions/runner-images.
 */
const NEUTRAL =
  /^(?:GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|STATE_.*|AUTOFIXOPS_.*|ANTHROPIC_.*|PWD|OLDPWD|SHLVL|_|HOSTNAME|TERM|CI|INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_.*|MEMORY_PRESSURE_.*|DEBIAN_FRONTEND|ACCEPT_EULA|SGX_AESM_ADDR|USE_BAZEL_FALLBACK_VERSION|POWERSHELL_.*|AZURE_EXTENSION_DIR|DEPLOYMENT_BASEPATH|NUGET_.*|BOOTSTRAP_HASKELL_.*|HOMEBREW_.*|SELENIUM_.*|EDGEWEBDRIVER|LEIN_.*|GOROOT_.*|JAVA_HOME_.*|npm_.*|INIT_CWD|COLOR|EDITOR|NODE)$/;

/** @param own the environment of the action itself · @param step what the workflow file declares for the step */
export function leftOutVariables(
  own: Readonly<Record<string, string | undefined>>,
  step: Readonly<Record<string, string>>,
): string[] {
  const given = rerunEnvironment(own, step);
  const names = Object.keys(own).filter(
    (name) => own[name] !== undefined && !Object.hasOwn(given, name) && !NEUTRAL.test(name),
  );
  if (names.length === 0) return [];
  const shown = names.sort().slice(0, 5).join(', ');
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return [`${names.length === 1 ? 'The variable' : 'The variables'} ${shown}${more} did not reach the re-run.`];
}
