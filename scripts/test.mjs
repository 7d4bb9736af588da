// `npm test`: sets up what is missing, runs every check, and ends with one line: `N passed, N failed`. With --nightly, the long ones too.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp } from './set-up.mjs';
import { checkTypes, lint, runTool } from './tools.mjs';

const nightly = process.argv.includes('--nightly');
const environment = nightly
  ? { SINEW_NIGHTLY: '1', SINEW_FUZZ_RUNS: '1000000', SINEW_DAMAGED_FILES: '100000', SINEW_KILLS: '200' }
  : {};
const reports = mkdtempSync(join(tmpdir(), 'sinew-test-'));

/** Each gives how many checks passed and failed. */
const steps = {
  'set up': setUpStep,
  types: () => one(checkTypes() === 0),
  lint: () => one(lint() === 0),
  'unused code': () => one(runTool('knip', []) === 0),
  tests: () => vitest('tests', []),
  build: buildStep,
  browser: () => vitest('browser', ['--config', 'e2e/vitest.config.ts']),
  ...(nightly && { mutation: () => one(runTool('stryker', ['run', 'scripts/mutation/stryker.config.json']) === 0) }),
};

const failures = [];
let passed = 0;
let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  const begun = performance.now();
  process.stdout.write(`\n== ${name}\n`);
  const result = await step();
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) failures.push(name);
  process.stdout.write(
    `== ${name}: ${result.failed === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`,
  );
  if (result.stop) break;
}
rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join(', ')}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function setUpStep() {
  const trouble = setUp();
  if (trouble !== null) process.stdout.write(`${trouble}\n`);
  return trouble === null ? { passed: 0, failed: 0 } : { passed: 0, failed: 1, stop: true };
}

async function buildStep() {
  const { build, reasonOf } = await import('./build.mjs');
  try {
    await build();
    return one(true);
  } catch (fault) {
    process.stdout.write(`${reasonOf(fault)}\n`);
    // What is left of an older build would be tested for nothing.
    return { passed: 0, failed: 1, stop: true };
  }
}

function one(isFine) {
  return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(name, args) {
  const report = join(reports, `${name}.json`);
  const status = runTool(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    environment,
  );
  const { numPassedTests, numFailedTests } = readReport(report);
  // A file that does not load, or a fault outside any test, fails the run without failing a test.
  const silent = status !== 0 && numFailedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + silent };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
