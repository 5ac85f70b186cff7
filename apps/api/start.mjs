/**
 * `npm start`: builds what changed, brings up the database, serves API and web until Ctrl-C.
 * `--dev` does so again at every change; `--run NAME …` runs a command (admin, import) instead; `--built` builds nothing.
 */
import { BuildError, buildWhatChanged, hasSources, root } from './build.mjs';

const [mode, ...rest] = process.argv.slice(2);

/** A module of the bundle in dist/api. */
const load = (name) => import(new URL(`dist/api/${name}.mjs`, `file://${root}`).href);

async function build(...parts) {
  if (mode === '--built' || !hasSources()) return;
  const slow = setTimeout(() => process.stderr.write('Building …\n'), 300);
  await buildWhatChanged(parts).finally(() => clearTimeout(slow));
}

try {
  if (mode === '--dev') {
    const { develop } = await import('./dev.mjs');
    await develop();
  } else if (mode === '--run') {
    await build('api');
    const [name, ...args] = rest;
    const { launchCommand } = await load('launch');
    await launchCommand(() => load(name), args);
  } else {
    await build('api', 'web');
    const { launch } = await load('launch');
    await launch(() => load('main'));
  }
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
