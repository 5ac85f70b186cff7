/** The built application on a data directory of its own; when the application stops, what it kept is removed. */
import { readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

const dataDirectory = join(tmpdir(), `samskap-e2e-${process.pid}`);

/** As root the database may live elsewhere, with a link to it from the data directory. */
function linkedFrom(directory) {
  try {
    return [dirname(readlinkSync(join(directory, 'postgres')))];
  } catch {
    return [];
  }
}

process.env.DATA_DIR = dataDirectory;
process.once('exit', () => {
  for (const directory of [...linkedFrom(dataDirectory), dataDirectory]) rmSync(directory, { recursive: true, force: true });
});

await import('@samskap/api/start');
