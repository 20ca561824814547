import * as core from '@actions/core';

/** Sets the action's outputs. The toolkit writes them with a random delimiter, so that no value can add an output of its own. */
export function setOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Registers values that the runner masks in everything that it shows. */
export function registerSecrets(values: Iterable<string>): void {
  for (const value of values) core.setSecret(value);
}

/** The text of an input, untrimmed; the empty string where it was not set. */
export const readInput = (name: string): string => core.getInput(name, { trimWhitespace: false });

/** The job's OIDC token; throws where the permission to write `id-token` is missing. */
export const identityToken = (): Promise<string> => core.getIDToken('https://api.anthropic.com');
