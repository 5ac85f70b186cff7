/**
 * `npm run broken [-- words]`: breaks the build on purpose, one place at a time, and asks whether the spec that guards it turns
 * red, in the very test that should. A guard that stays green guards nothing. Works on a copy; exits 1 when one stays green.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesIn, root } from '../files.mjs';
import { cases } from './cases.mjs';

const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = cases.filter(({ what, spec }) => wanted.every((word) => `${what} ${spec}`.toLowerCase().includes(word)));

const copy = mkdtempSync(join(tmpdir(), 'samskap-broken-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

copySources();
let green = 0;
for (const [index, one] of chosen.entries()) {
  const problem = guarded(one);
  if (problem) green += 1;
  console.log(`${problem ? '✗' : '✓'} ${String(index + 1).padStart(2)}/${chosen.length} ${one.what}\n     ${one.spec} · ${one.red}${problem ? `\n     ${problem}` : ''}`);
}
console.log(`${chosen.length - green} of ${chosen.length} breaks were noticed`);
process.exitCode = green > 0 || chosen.length === 0 ? 1 : 0;

/** What git knows of and what is generated, with the packages of the original beside it and the workspaces' links pointing here. */
function copySources() {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((path) => path && existsSync(join(root, path)));
  const generated = [...filesIn('libs', /\.(operations|generated)\.ts$/), ...filesIn('apps/web', /\.operations\.ts$/)];
  for (const path of new Set([...tracked, ...generated])) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '@samskap') cpSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    else if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
}

/** Null when the spec turned red where it should; else what was wrong. */
function guarded({ file, from, to, spec, red }) {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(from).length !== 2) return `${file} does not hold this once: ${from}`;
  writeFileSync(path, whole.replace(from, () => to));
  try {
    return verdict(spec, red);
  } finally {
    writeFileSync(path, whole);
  }
}

function verdict(spec, red) {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', spec, '--json', `--outputFile=${report}`, '--coverage=false'];
  spawnSync(process.execPath, jest, { cwd: copy, encoding: 'utf8', timeout: 180_000 });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = testResults.flatMap((file) => file.assertionResults);
  if (tests.length === 0) return `the spec did not run: ${testResults.map((file) => file.message.slice(0, 300)).join('\n')}`;
  const named = tests.filter(({ fullName }) => fullName.includes(red));
  if (named.length === 0) return 'no test has this name';
  return named.some(({ status }) => status === 'failed') ? null : 'stayed green';
}
