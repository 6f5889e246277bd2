// Adds up what the test runs of `.ci/run` wrote and prints the line that CI reads. A step that failed without a failing
// test (format, lint, types, a crash) counts as one failure, so that the line never says all is well when it is not.
import { existsSync, readFileSync } from 'node:fs';

const [failedSteps, ...files] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const file of files) {
  if (!existsSync(file)) {
    failed += 1;
    continue;
  }
  const results = JSON.parse(readFileSync(file, 'utf8'));
  for (const suite of results.testResults) printFailures(suite);
  passed += results.numPassedTests;
  failed +=
    results.numFailedTests +
    results.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
}
if (failed === 0) failed = Number(failedSteps);

/** Names what failed, and why, at the end, where it is found in a long log. */
function printFailures({ name, status, message, assertionResults }) {
  const failures = assertionResults.filter((test) => test.status === 'failed');
  for (const { fullName, failureMessages } of failures)
    console.log(`FAILED ${name}: ${fullName}\n${failureMessages.join('\n').slice(0, 2000)}`);
  if (status === 'failed' && failures.length === 0) console.log(`FAILED ${name}\n${message}`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
