import type { Format } from './format.js';

/** Continues a JVM exception: frames, causes, and the message's own lines. */
const FRAMES = /^(?:at |\.\.\. \d+|Caused by|Suppressed|[\w$.]+(?:Exception|Error)\b)/;

/** JUnit, surefire, gradle, TestNG, sbt, scalatest, javac, kotlinc, scalac, checkstyle. */
export const jvm: Format[] = [
  {
    id: 'surefire-test', category: 'java', kind: 'test', sure: true, hint: ['<<<'],
    head: /^.{1,400}<<< (?:FAILURE|ERROR)!\s*$/,
    weight: 84,
    body: { until: /^(?:Tests run|Running |\[INFO\]|\[ERROR\] {1,3}[A-Z]\w*\.)/, blanks: 0, max: 80 },
    core: /^(?:[\w$.]+(?:Exception|Error|Failure)\b|Caused by|org\.|java\.)/,
    examples: ['[ERROR] com.x.ATest.test_UUID  Time elapsed: 0.006 s  <<< FAILURE!'],
  },
  { id: 'surefire-class', hint: ['<<<'], head: /^Tests run: \d+, Failures: \d+, Errors: \d+.{0,120}<<< (?:FAILURE|ERROR)!/, weight: 60, examples: ['Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! - in com.x.ATest'] },
  { id: 'surefire-list', summary: true, hint: ['Failed tests', 'Tests in error', 'Failures:', 'Errors:'], head: /^(?:Failed tests|Tests in error|Failures|Errors):\s*/, weight: 80, body: { until: /^Tests run:|^\[?INFO/, blanks: 1, max: 40 }, examples: ['Failed tests: ', 'Tests in error: '] },
  { id: 'surefire-list-entry', summary: true, category: 'java', kind: 'test', head: /^[A-Z][\w$]*\.[\w$<>[\]]+:(?:\d+|->)/, weight: 70, examples: ['DateTest.test_date:26 expected: <1> but was: <2>'] },
  { id: 'surefire-totals', hint: ['Tests run:'], head: /^Tests run: \d+, (?:Failures: [1-9]|Failures: 0, Errors: [1-9])/, weight: 45, examples: ['Tests run: 3, Failures: 1, Errors: 0, Skipped: 0'] },
  {
    id: 'gradle-test', category: 'java', kind: 'test', sure: true, hint: ['FAILED'],
    head: /^.{1,300}(?: > .{1,400}|\.\w{1,200}) FAILED\s*$/,
    weight: 84,
    body: { max: 60 },
    core: /^[\w$.]+(?:Exception|Error|Failure)\b|^Caused by/,
    examples: ['com.x.ATest > publishNoLeak FAILED', 'picard.sam.CollectTest.samProvider FAILED'],
    not: ['> Task :test FAILED'],
  },
  { id: 'gradle-task', hint: ['> Task'], head: /^> Task \S+ FAILED/, weight: 52, body: { while: /\S/, max: 20 }, examples: ['> Task :core:compileJava FAILED'] },
  { id: 'gradle-wrong', category: 'java', kind: 'unknown', hint: ['What went wrong'], head: /^\* What went wrong:/, weight: 64, body: { until: /^\* (?:Try|Exception is)/, max: 30, blanks: 1 }, examples: ['* What went wrong:'] },
  { id: 'maven-goal', category: 'java', kind: 'unknown', hint: ['Failed to execute goal'], head: /^Failed to execute goal /, weight: 64, examples: ['Failed to execute goal org.x:y:1:test (default-test) on project z: There are test failures.'] },
  { id: 'maven-noise', hint: ['stack trace', 'Re-run Maven', 'For more information', 'Help', 'After correcting'], head: /^(?:To see the full stack trace|Re-run Maven using|For more information about the errors|\[Help \d\]|After correcting the problems|-> \[Help)/, weight: 4, examples: ['[Help 1] http://cwiki.apache.org/x'] },
  {
    id: 'jvm-exception', category: 'java', kind: 'unknown', hint: ['Exception', 'Error', 'Fail'],
    head: /^(?:Exception in thread "[^"]{0,100}" |Caused by: |Uncaught exception:? )?(?:[a-z][\w$]{0,60}\.){1,12}[A-Z][\w$]{0,100}(?:Exception|Error|Failure|Failed)(?::|$| at )/,
    weight: 58,
    body: { while: FRAMES, max: 60 },
    core: /^(?:Caused by|at (?!java|jdk|sun|org\.junit|org\.apache\.maven|org\.gradle|scala\.|kotlin\.|org\.mockito))/,
    examples: ['java.lang.IllegalStateException: x', 'Caused by: java.io.IOException: y'],
  },
  { id: 'javac', category: 'java', kind: 'compile', hint: ['.java', '.kt', '.groovy', '.scala'], head: /^(?:\/|[A-Z]:\\|[\w.-]+\/)?[\w./\\ $-]{1,300}\.(?:java|kt|kts|groovy|scala)(?::\d+(?::\d+)?: (?:error|fatal)|:\[\d+,\d+\] (?!.{0,20}warning))/, weight: 86, body: { max: 8 }, examples: ['/w/A.java:10: error: cannot find symbol', '/w/A.java:[12,3] cannot find symbol'] },
  { id: 'kotlinc', category: 'java', kind: 'compile', hint: ['e: '], head: /^e: \S/, weight: 86, examples: ['e: file:///w/A.kt:3:5 Unresolved reference: x'] },
  { id: 'javac-count', hint: [' error'], messenger: true, head: /^[1-9]\d* errors?$/, weight: 40, examples: ['2 errors'] },
  { id: 'maven-compilation', hint: ['COMPILATION ERROR'], head: /^COMPILATION ERROR/, weight: 66, body: { while: /\S/, max: 12 }, examples: ['COMPILATION ERROR : '] },
  { id: 'scalatest', category: 'java', kind: 'test', sure: true, hint: ['*** FAILED ***'], head: /^.{0,300}\*\*\* FAILED \*\*\*/, weight: 84, body: { max: 20 }, examples: ['- adds two numbers *** FAILED ***'] },
  { id: 'sbt-source', category: 'java', kind: 'compile', hint: ['.scala:'], level: 'error', head: /^(?:\/|[A-Z]:\\)\S{1,300}\.scala:\d+(?::\d+)?: /, weight: 78, body: { while: /\S/, max: 4 }, examples: ['[error] /w/A.scala:10:8: object Logger is not a member of package akka'] },
  { id: 'partest', hint: ['!! '], head: /^!! \d+ - \S+/, weight: 80, body: { max: 12, while: /\S/ }, examples: ['!! 753 - neg/t742.scala [compilation failed]'] },
  { id: 'ant-build', hint: ['BUILD FAILED'], head: /^BUILD FAILED/, weight: 50, body: { while: /\S/, max: 8 }, examples: ['BUILD FAILED'] },
]; // biome-ignore format: a table
