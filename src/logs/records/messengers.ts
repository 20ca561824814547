/** Lines that say that something failed and not what: never a cause, and no identity. Each with an example as a tool prints it. */
export const MESSENGERS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /^Process completed with exit code -?\d+\.?$/, example: 'Process completed with exit code 1.' },
  { pattern: /^(?:The (?:process|command) ['"].{1,400}['"]|Command .{1,300}|.{0,200}\bprocess(?:es)?) (?:failed (?:with|and) |exited with |returned |completed with )(?:code|exit code|exit status|exited with|error code|status)? ?:?\(?-?\d+\)?\.?$/i, example: "The process '/usr/bin/git' failed with exit code 128" },
  { pattern: /^(?:exit(?:ed)?|failed|finished|returned|error:? (?:exit|returned|command failed)|command failed|job failed|script failed|build failed)[\w\s]{0,30}(?:with |: )?\(?(?:exit )?(?:code|status|exit code|exit status)?:? ?-?\d*\)?\.?!?$/i, example: 'exited with code 1' },
  { pattern: /^(?:error )?Command failed with exit code \d+\.?$/, example: 'error Command failed with exit code 1.' },
  { pattern: /^(?:found |got |there (?:was|were) |generated |reported )?\d+ (?:errors?|failures?|failed|failing|problems?|issues?|violations?|offenses?|tests? failed|checks? failed|tests? failing)(?:[\d ,.()!]|and|errors|error|warnings|warning|passed|failed|skipped|pending|problems|files|file|found|detected|generated|in|total|offenses|inspected|potentially|fixable|tests)*$/i, example: 'Found 3 errors.' },
  { pattern: /^(?:[*> ]{0,4})?BUILD (?:FAILED|FAILURE)\b.{0,40}$/i, example: 'BUILD FAILED in 12s' },
  { pattern: /^(?:FAILURE: )?Build failed with an exception\.?$/, example: 'FAILURE: Build failed with an exception.' },
  { pattern: /^(?:make|gmake|ninja|mingw32-make)(?:\[\d+\])?: (?:\*\*\* )?(?:\[.{1,200}\] (?:Error|Segmentation|Killed|Aborted)|build stopped|subcommand failed|Leaving directory|Waiting for unfinished)/, example: 'make: *** [Makefile:3: test] Error 1' },
  { pattern: /^(?:code ELIFECYCLE|errno \d+|Exit status \d+|ELIFECYCLE.{0,80}|Lifecycle script .{1,120} failed.{0,60}|Test failed\. {1,2}See above.{0,60}|error: script .{1,100} exited with code \d+.{0,30}|path \/.{0,200}|workspace .{1,200}|command (?:failed|sh -c .{1,300}))$/, example: 'ELIFECYCLE  Command failed with exit code 1.' },
  { pattern: /^(?:error: )?(?:test failed, to rerun|could not compile|aborting due to|process didn't exit|build failed\b|testing failed\b|linting failed\b|tests? failed\b|some tests failed|there (?:are|were) (?:test|failing)|compilation failed|type ?check(?:ing)? failed).{0,160}$/i, example: 'error: could not compile `till` (lib) due to 2 previous errors' },
  { pattern: /^(?:FAIL(?:ED|URES?|URE)?|ERRORS?|FAIL!|Failures?|Error|Errors?|Failed|fatal|FATAL|Failed tests|Test(?:s|ing)? failed|The build failed|Job failed|Aborted|Aborting|Terminated)[ :.!]*(?:\(.{0,60}\))?$/i, example: 'FAILURES!' },
  { pattern: /^(?:For more (?:info|details)|See (?:above|the log|output)|Re-run|Run with|A complete log|hint:|note:).{0,300}$/i, example: 'See above for details' },
  { pattern: /^(?:collect2|clang(?:\+\+)?|ld|linker): (?:fatal )?error: (?:ld returned|linker command failed).{0,80}$/, example: 'collect2: error: ld returned 1 exit status' },
  { pattern: /^(?:Tests|Test Suites|Test Files|Tests run|Total tests|Suites|Assertions)(?::| {2}).{0,200}$/, example: 'Tests:       1 failed, 3 passed, 4 total' },
  { pattern: /^Failed to execute goal .{0,300}(?:There are test failures|Compilation failure)/, example: 'Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:2.22.2:test (default-test) on project till: There are test failures.' },
  { pattern: /^(?:> )?(?:Task :\S{1,200} FAILED|Execution failed for task .{1,200}|There were failing tests\..{0,300}|Compilation failed; see the compiler.{0,120}|Process ['"`].{1,300}['"`] finished with non-zero exit value \d+.{0,20})$/, example: "Execution failed for task ':app:test'." },
  { pattern: /^(?:Traceback \(most recent call last\):?|During handling of the above.{0,120}|The above exception was.{0,120})$/, example: 'Traceback (most recent call last):' },
  { pattern: /^(?:The command ".{0,400}" (?:failed and )?exited with \d+\.?|Done\. Your build exited with \d+\.?)$/, example: 'The command "npm test" exited with 1.' },
  { pattern: /^(?:Error: |ERROR: )?(?:One or more|Some|Not all|At least one) [\w ]{1,40}(?:failed|errors?|not successful|did not succeed).{0,60}$/i, example: 'One or more jobs failed.' },
]; // biome-ignore format: a table

/** Whether a line or a message says only that something failed. */
export function saysOnlyThatItFailed(text: string): boolean {
  const seen = text.trim().slice(0, 1000);
  return seen === '' || MESSENGERS.some(({ pattern }) => pattern.test(seen));
}
