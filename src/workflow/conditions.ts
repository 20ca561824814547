/** How the job that failed differs from the place where its command is run again. */
import type { FoundCommand } from '../contract/reading.js';

const SYSTEMS: readonly { label: RegExp; platform: string; name: string }[] = [
  { label: /windows/i, platform: 'win32', name: 'Windows' },
  { label: /macos|mac-os|\bmac\b/i, platform: 'darwin', name: 'macOS' },
  { label: /ubuntu|linux|debian|fedora|alpine/i, platform: 'linux', name: 'Linux' },
];

type Surroundings = Pick<FoundCommand, 'runsOn' | 'container' | 'services' | 'notes'>;

/** Why the command cannot be run on this machine: it was made for another system. A label that says nothing is no reason. */
export function otherSystem(found: Pick<FoundCommand, 'runsOn'>, platform: string): string | null {
  const system = SYSTEMS.find(({ label }) => found.runsOn !== null && label.test(found.runsOn));
  if (system === undefined || system.platform === platform) return null;
  return `The job ran on ${system.name} (${found.runsOn}), which this machine is not.`;
}

/** What a re-run lacks that the job had, in sentences: with any of them a pass proves little. */
export function differences(found: Surroundings): string[] {
  const container = found.container ? ['The job ran in a container, the re-run did not.'] : [];
  const services = found.services.length > 0 ? [`The job had services beside it (${found.services.join(', ')}).`] : [];
  return [...found.notes, ...container, ...services];
}

/** The values of the matrix that the failed job ran with: a job that diagnoses was set up without them. */
export function matrixDifference(there: FoundCommand['matrix'], here: Record<string, unknown> | null): string[] {
  const other = Object.entries(there ?? {}).filter(
    ([name, value]) => isPlain(value) && String(here?.[name]) !== String(value),
  );
  if (other.length === 0) return [];
  const told = other.map(([name, value]) => `${name}: ${String(value)}`).join(', ');
  return [`The job ran with ${told} (matrix), which this one was not set up with.`];
}

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
