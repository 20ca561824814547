import type { RecordFormat } from './record-format.js';
import { buildRecords } from './tables/build.js';
import { generalRecords } from './tables/general.js';
import { javascriptRecords } from './tables/javascript.js';
import { jvmRecords } from './tables/jvm.js';
import { lintRecords } from './tables/lint.js';
import { nativeRecords } from './tables/native.js';
import { packageRecords } from './tables/packages.js';
import { pythonRecords } from './tables/python.js';
import { scriptingRecords } from './tables/scripting.js';

/** The whole table, the more specific first: of two heads that match one line the earlier speaks. */
export const RECORD_FORMATS: readonly RecordFormat[] = [
  ...lintRecords,
  ...pythonRecords,
  ...javascriptRecords,
  ...jvmRecords,
  ...nativeRecords,
  ...scriptingRecords,
  ...packageRecords,
  ...buildRecords,
  ...generalRecords,
];
