/**
 * `npm run broken [-- words]`: breaks the build on purpose, one case at a time, and asks whether the spec that guards it turns
 * red, in the very test that should, which was green before the break. A guard that stays green guards nothing.
 * Works on a copy; exits 1 when one stays green. `npm run broken -- --list` writes docs/negative-cases.md, says which cases no longer
 * fit the sources, and breaks nothing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesIn, root } from '../files.mjs';
import { cases } from './cases.mjs';
import { negativeCases } from './document.mjs';
import { edited, misfits } from './fits.mjs';

const given = process.argv.slice(2);
if (given.includes('--list')) {
  const problems = misfits(cases, root);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  writeFileSync(join(root, 'docs/negative-cases.md'), negativeCases(cases));
  process.exit(0);
}
const wanted = given.map((word) => word.toLowerCase());
const chosen = cases.filter(({ subject, what, spec, source, never }) => wanted.every((word) => `${subject} ${what} ${spec} ${source} ${never}`.toLowerCase().includes(word)));

const copy = mkdtempSync(join(tmpdir(), 'samskap-broken-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

copySources();
let green = 0;
let number = 0;
for (const spec of new Set(chosen.map((one) => one.spec))) {
  const guarded = chosen.filter((one) => one.spec === spec);
  const before = outcome(spec, guarded.flatMap(redOf));
  for (const one of guarded) report(one, before.problem ?? soundness(before, one) ?? guard(one));
}
console.log(`${chosen.length - green} of ${chosen.length} breaks were noticed`);
process.exitCode = green > 0 || chosen.length === 0 ? 1 : 0;

function report({ what, spec, red }, problem) {
  number += 1;
  if (problem) green += 1;
  console.log(`${problem ? '✗' : '✓'} ${String(number).padStart(3)}/${chosen.length} ${what}\n       ${spec} · ${[red].flat().join(' · ')}${problem ? `\n       ${problem}` : ''}`);
}

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

function redOf({ red }) {
  return [red].flat();
}

/** A test that is red anyway, or that is not there, says nothing about the break. */
function soundness({ tests }, one) {
  for (const name of redOf(one)) {
    const named = tests.filter(({ fullName }) => fullName.includes(name));
    if (named.length === 0) return `no test is called ${name}`;
    if (named.some(({ status }) => status !== 'passed')) return `red without the break: ${name}`;
  }
  return null;
}

/** Null when every named test turned red; else what was wrong. */
function guard(one) {
  const { texts, problem: misfit } = edited(one, (file) => readFileSync(join(copy, file), 'utf8'));
  if (misfit) return misfit;
  const wholes = new Map([...texts.keys()].map((file) => [file, readFileSync(join(copy, file), 'utf8')]));
  try {
    for (const [file, text] of texts) writeFileSync(join(copy, file), text);
    const { tests, problem } = outcome(one.spec, redOf(one));
    if (problem) return problem;
    const stayed = redOf(one).filter((name) => !tests.some(({ fullName, status }) => fullName.includes(name) && status === 'failed'));
    return stayed.length > 0 ? `stayed green: ${stayed.join(' · ')}` : null;
  } finally {
    for (const [file, text] of wholes) writeFileSync(join(copy, file), text);
  }
}

/** The tests of a spec with these words in their names, as they came out. */
function outcome(spec, names) {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const pattern = [...new Set(names)].map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', spec, '--selectProjects=node', `--testNamePattern=${pattern}`, '--testTimeout=60000', '--json', `--outputFile=${report}`, '--coverage=false'];
  spawnSync(process.execPath, jest, { cwd: copy, encoding: 'utf8', timeout: 180_000 });
  if (!existsSync(report)) return { tests: [], problem: 'the spec took longer than three minutes, or Jest did not start' };
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = testResults.flatMap((file) => file.assertionResults).filter(({ status }) => status !== 'pending');
  // A spec that cannot even begin proves no guard: the break may just be one that does not compile.
  const unstarted = tests.length === 0 || tests.every(({ failureMessages }) => failureMessages?.some((message) => /SyntaxError|ReferenceError|is not a function/.test(message)));
  return { tests, problem: unstarted ? `the spec did not run: ${JSON.stringify(testResults.map((file) => file.message.slice(0, 400)))}` : undefined };
}
