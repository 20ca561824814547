/** Lists at the end of a run each test that was run a second time, and fails the run when there were too many of them. */

/** One that came too late is bad luck on a busy machine; three are a defect of the tests or of the code. */
export const MOST_RETRIED = 2;

/** A reporter of jest (see jest.config.js). */
export default class RetriedTests {
  #retried = [];

  onTestResult(_test, { testFilePath, testResults }) {
    for (const { fullName, status, invocations, retryReasons } of testResults)
      if (invocations > 1) this.#retried.push({ testFilePath, fullName, status, reason: retryReasons?.[0] ?? '' });
  }

  onRunComplete() {
    if (this.#retried.length === 0) return;
    const lines = this.#retried.map(
      ({ testFilePath, fullName, status, reason }) =>
        `  ${status} at the second attempt: ${fullName}\n    ${testFilePath}\n    ${firstLine(reason)}`,
    );
    process.stderr.write(`\nTests that were run a second time (${lines.length}):\n${lines.join('\n')}\n`);
    if (this.getLastError()) process.stderr.write(`${this.getLastError().message}\n`);
  }

  /** Jest asks for it when the run is over: an error makes the run a failed one. */
  getLastError() {
    const count = this.#retried.length;
    if (count > MOST_RETRIED)
      return new Error(`${count} tests were run a second time; at most ${MOST_RETRIED} may be.`);
  }
}

function firstLine(reason) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: jest colours what it says
  return reason.replace(/\u001b\[[0-9;]*m/g, '').split('\n')[0];
}
