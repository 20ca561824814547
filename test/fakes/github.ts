/** The stand-in for GitHub with a witness: every request and every answer is held against GitHub's own description. */
import type { Exchange } from '../../demo/exchange.js';
import { type StandIn, startGitHub as startStandIn } from '../../demo/github.js';
import { createWorld, type World } from '../../demo/world.js';
import { loadOpenApi } from './openapi.js';

export interface GitHubFake extends StandIn {
  world: World;
  /** Sentences on what our requests, or the stand-in's answers, have that GitHub does not know. Must stay empty. */
  violations: string[];
  /** The requests of one operation, such as `issues/create-comment`. */
  of(operation: string): Exchange[];
}

const openApi = loadOpenApi();

export async function startGitHub(parts: Partial<World> = {}): Promise<GitHubFake> {
  const world = createWorld(parts);
  const violations: string[] = [];
  const standIn = await startStandIn(world, {
    observe: (exchange) => violations.push(...openApi.violations(exchange)),
  });
  return {
    ...standIn,
    world,
    violations,
    of: (operation) => standIn.requests.filter((exchange) => exchange.operation === operation),
  };
}
