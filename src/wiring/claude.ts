import type { Deadline } from '../adapters/runner/deadline.js';
/** The model, with its one retry policy. */

import { createClaude } from '../adapters/claude/claude.js';
import { proxyOptions } from '../adapters/claude/proxy.js';
import { createRetryPolicy } from '../adapters/claude/retry.js';
import type { Sanitiser } from '../adapters/door/sanitise.js';
import type { RunnerContext } from '../adapters/runner/context.js';
import { identityToken, registerSecrets } from '../adapters/runner/outputs.js';
import { systemClock } from '../adapters/runner/process.js';
import type { Inputs } from '../contract/inputs.js';
import type { Model } from '../contract/ports.js';
import type { Doors } from './doors.js';

export function modelFor(context: RunnerContext, inputs: Inputs, doors: Doors, deadline: Deadline): Model | null {
  const { sanitiser, journal } = doors;
  const credential = credentialFor(inputs, sanitiser);
  if (credential === null) return null;
  const retry = createRetryPolicy({
    maxRetries: inputs['max-retries'],
    deadline: deadline.at,
    clock: systemClock,
    journal,
  });
  return createClaude({
    ...credential,
    baseUrl: inputs['anthropic-base-url'],
    model: inputs.model,
    effort: inputs.effort,
    retry,
    clock: systemClock,
    journal,
    sanitise: sanitiser,
    fetchOptions: proxyOptions(context.env),
  });
}

function credentialFor(inputs: Inputs, sanitiser: Sanitiser) {
  const apiKey = inputs['anthropic-api-key'];
  if (apiKey !== null) return { apiKey };
  const ruleId = inputs['anthropic-federation-rule-id'];
  const organizationId = inputs['anthropic-federation-organization-id'];
  if (ruleId === null || organizationId === null) return null;
  const federation = {
    ruleId,
    organizationId,
    serviceAccountId: inputs['anthropic-federation-service-account-id'] ?? undefined,
    workspaceId: inputs['anthropic-federation-workspace-id'] ?? undefined,
    identityToken,
    onToken: (token: string) => {
      registerSecrets([token]);
      sanitiser.add(token);
    },
  };
  return { federation };
}
