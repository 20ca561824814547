/** Where the report goes. */

import { createCommentPublisher } from '../adapters/github/comment.js';
import { authorOf } from '../adapters/github/comment-lookup.js';
import type { GitHub } from '../adapters/github/github-client.js';
import { createAnnotations } from '../adapters/runner/annotations.js';
import { artifactName, createArtifactPublisher } from '../adapters/runner/artifact.js';
import type { RunnerContext } from '../adapters/runner/context.js';
import { createPushgateway } from '../adapters/runner/pushgateway.js';
import { createReportFiles } from '../adapters/runner/report-files.js';
import { createSummary } from '../adapters/runner/summary.js';
import type { Inputs } from '../contract/inputs.js';
import type { Publisher } from '../contract/ports.js';
import type { Placement } from '../contract/world.js';
import type { Doors } from './doors.js';
import { artifactJob } from './settings.js';

/** The toolkit itself goes on trying for minutes. */
const MAX_UPLOAD_MS = 60_000;

/** In the order in which they are served: files and artifact last, so that the audit trail in them tells of the others. */
export function publishersFor(
  context: RunnerContext,
  inputs: Inputs,
  {
    sanitiser,
    journal,
    github,
    placement,
    reportPath,
  }: Doors & { github: GitHub | null; placement: Placement; reportPath: string },
): Publisher[] {
  const { holdsSecret } = sanitiser;
  const author = authorOf(inputs['github-token']);
  const comment =
    github && inputs.comment === 'auto' ? [createCommentPublisher({ github, journal, holdsSecret, author })] : [];
  if (!context.inActions) return [...comment, createReportFiles({ folder: reportPath, holdsSecret })];
  const job = artifactJob(context, inputs, placement);
  const name = artifactName({ base: inputs['artifact-name'], attempt: context.runAttempt, job });
  const runUrl = `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.runId}`;
  const retentionDays = inputs['retention-days'];
  const pushgateway = inputs['pushgateway-url'];
  return [
    ...comment,
    createSummary({ holdsSecret }),
    createAnnotations({ holdsSecret }),
    ...(pushgateway ? [createPushgateway({ url: pushgateway, holdsSecret })] : []),
    createReportFiles({ folder: reportPath, holdsSecret }),
    createArtifactPublisher({
      name,
      folder: reportPath,
      temp: context.temp,
      retentionDays,
      timeoutMs: Math.min(MAX_UPLOAD_MS, inputs['timeout-minutes'] * 60_000),
      runUrl,
      holdsSecret,
      journal,
    }),
  ];
}
