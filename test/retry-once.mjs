/**
 * Many tests start real processes, kill them and look at what is left. On a machine that is busy with other things one of
 * them may come too late once in a thousand; it is then run once more, and what failed first is printed.
 */
import { jest } from '@jest/globals';

jest.retryTimes(1, { logErrorsBeforeRetry: true });
