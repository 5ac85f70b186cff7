/** `node sum.mjs REPORTS STEPS`: counts the tests in jest.json and playwright.json; STEPS is how many steps of the run failed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const counts = {
  'jest.json': (report) => [report.numPassedTests, report.numFailedTests + report.numRuntimeErrorTestSuites],
  'playwright.json': ({ stats, errors }) => [stats.expected + stats.flaky, stats.unexpected + (errors?.length ?? 0)],
};

const [reports, steps] = process.argv.slice(2);
let [passed, failed] = [0, 0];
for (const [name, count] of Object.entries(counts)) {
  try {
    const [good, bad] = count(JSON.parse(readFileSync(join(reports, name), 'utf8')));
    passed += good;
    failed += bad;
  } catch (error) {
    console.log(`${name}: ${error.message}`);
    failed += 1;
  }
}
// A step can fail without a failing test, as a gate does; the line must say so too.
if (Number(steps) && !failed) failed = Number(steps);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || Number(steps) ? 1 : 0);
