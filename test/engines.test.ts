/** Every package that is installed runs on the oldest Node that we promise. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import semver from 'semver';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const { engines }: { engines: { node: string } } = read('package.json');
const { packages }: { packages: Record<string, { engines?: { node?: string } }> } = read('package-lock.json');

const oldest = semver.minVersion(engines.node)?.version ?? '';
const runsOnIt = (range: string | undefined) => range === undefined || semver.satisfies(oldest, range);

test(`no package asks for a newer Node than ${oldest}`, () => {
  expect(oldest).toMatch(/^\d+\.\d+\.\d+$/);
  const tooNew = Object.entries(packages).filter(([, { engines: asked }]) => !runsOnIt(asked?.node));
  expect(tooNew.map(([path, { engines: asked }]) => `${path} asks for ${asked?.node}`)).toEqual([]);
});
