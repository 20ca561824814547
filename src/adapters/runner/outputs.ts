import { appendFileSync, readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { withoutCommands } from './log.js';

/** Sets the action's outputs. The toolkit writes them with a random delimiter, so that no value can add an output of its own. */
export function setOutputs(outputs: Record<string, string>): void {
  endLastLine(process.env.GITHUB_OUTPUT);
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch {
    // The file is gone, which is somebody else's trouble and no reason to fail the step.
  }
}

/** A wrapped command may have written an output of its own without a line break: ours must not become a part of it. */
function endLastLine(path: string | undefined): void {
  try {
    const written = readFileSync(path ?? '');
    if (written.length > 0 && written.at(-1) !== 0x0a) appendFileSync(path ?? '', '\n');
  } catch {
    // No such file: the toolkit prints commands instead.
  }
}

/** Why the step is red, as an error on the job's page. */
export const showError = (sentence: string): void => core.error(withoutCommands(sentence));

/** Registers values that the runner masks in everything that it shows. */
export function registerSecrets(values: Iterable<string>): void {
  for (const value of values) core.setSecret(value);
}

/** The text of an input, untrimmed; the empty string where it was not set. */
export const readInput = (name: string): string => core.getInput(name, { trimWhitespace: false });

/** The job's OIDC token; throws where the permission to write `id-token` is missing. */
export const identityToken = (): Promise<string> => core.getIDToken('https://api.anthropic.com');
