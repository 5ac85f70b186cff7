/**
 * `npm run check`: everything but the tests. `npm run check -- lint types` runs only those gates.
 *
 * A gate is a file in gates/ whose default export finds problems: `async () => ({ problems: string[], note?: string })`.
 * A gate that lacks what it looks at has a problem: nothing passes unseen.
 */
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { availableParallelism } from 'node:os';
import { filesIn, root } from './files.mjs';
import { run } from './process.mjs';

const shown = 40;

async function findings(file) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  try {
    const { default: look } = await import(pathToFileURL(join(root, file)).href);
    return { ...(await look()), seconds: seconds() };
  } catch (error) {
    return { problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)], seconds: seconds() };
  }
}

function report(name, { problems, note, seconds }) {
  console.log(`${problems.length ? '✗' : '✓'} ${name.padEnd(12)} ${`${seconds} s`.padStart(7)}  ${note ?? ''}`.trimEnd());
  for (const problem of problems.slice(0, shown)) console.log(`    ${problem.trimEnd().replaceAll('\n', '\n    ')}`);
  if (problems.length > shown) console.log(`    … and ${problems.length - shown} more`);
}

const asked = process.argv.slice(2);
const gates = filesIn('apps/check/gates', /\.mjs$/);
const names = gates.map((file) => basename(file, '.mjs'));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length) {
  console.error(`There is no gate called ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

const generated = await run('node', ['codegen.mjs']);
if (generated.code) {
  console.error(generated.output);
  process.exit(1);
}

const waiting = gates.filter((file) => !asked.length || asked.includes(basename(file, '.mjs')));
let red = 0;
const worker = async () => {
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    const found = await findings(file);
    if (found.problems.length) red += 1;
    report(basename(file, '.mjs'), found);
  }
};
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
if (red) console.log(`${red} of ${asked.length || names.length} gates found something.`);
process.exit(red ? 1 : 0);
