/**
 * For a test file that starts real processes, kills them and looks at what is left: on a machine that is busy with other
 * things one of its tests may come too late once in a thousand. It is then run once more, what failed first is printed, and
 * `retried-tests.mjs` lists it at the end. Importing this file is all that is needed; no other file may ask for a retry.
 */
import { jest } from '@jest/globals';

jest.retryTimes(1, { logErrorsBeforeRetry: true });
