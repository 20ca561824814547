import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createPushgateway } from '../../../src/adapters/runner/pushgateway.js';
import { aggregate } from '../../../src/report/metrics/metrics.js';
import { prometheusText } from '../../../src/report/metrics/prometheus.js';
import { aRenderedReport, aRun } from '../../builders.js';
import { installed } from '../../report/installed.js';
import { aSample, someSamples } from '../../report/samples.js';
import '../../retry-once.js';

const program = installed('prometheus-pushgateway');
const AT = '2026-11-20T12:00:00.000Z';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function until(work: () => Promise<boolean>): Promise<void> {
  while (!(await work().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The real gateway on a free port. */
async function withGateway(story: (url: string) => Promise<void>): Promise<void> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const gateway = spawn(program ?? '', [`--web.listen-address=${url.slice('http://'.length)}`], { stdio: 'ignore' });
  const ended = new Promise((resolve) => gateway.once('exit', resolve));
  try {
    await until(async () => (await fetch(`${url}/-/ready`)).ok);
    await story(url);
  } finally {
    gateway.kill();
    await ended;
  }
}

(program === null ? describe.skip : describe)('the real Pushgateway', () => {
  test('takes what we push, and gives it out under repository and workflow', () =>
    withGateway(async (url) => {
      const push = async (samples: ReturnType<typeof someSamples>, workflow: string) => {
        const files = [{ name: 'metrics.prom', text: await prometheusText(aggregate(samples, AT)) }];
        return createPushgateway({ url, holdsSecret: () => false }).publish(
          aRenderedReport({ files }),
          aRun({ workflow }),
        );
      };
      expect(await push(someSamples(30), 'CI / nightly "build"')).toEqual({ done: true, warning: null });
      expect(await push([aSample()], '')).toEqual({ done: true, warning: null });
      expect(await push([aSample()], 'CI / nightly "build"')).toEqual({ done: true, warning: null });
      const scraped = (await (await fetch(`${url}/metrics`)).text()).split('\n');
      const windows = scraped.filter((line) => line.startsWith('autofixops_window_analyses{'));
      expect(windows.sort()).toEqual([
        'autofixops_window_analyses{instance="",job="autofixops",repository="acme/shop",workflow=""} 1',
        'autofixops_window_analyses{instance="",job="autofixops",repository="acme/shop",workflow="CI / nightly \\"build\\""} 1',
      ]);
    }));
});
