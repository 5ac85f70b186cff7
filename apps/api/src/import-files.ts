import { access, constants, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const DATA_FILE = /\.(?:csv|tsv|txt)$/i;

/** What the person who runs it can mend; ends the command with code 2. */
export class UsageProblem extends Error {
  constructor(readonly code: string, readonly params: Readonly<Record<string, string>> = {}) {
    super(code);
  }
}

/** The files themselves, and those that lie in the directories, in the order of their names. */
export async function filesAt(paths: string[]): Promise<string[]> {
  if (paths.length === 0) throw new UsageProblem('NO_FILES');
  const lists = await Promise.all(paths.map(async (path) => {
    const readable = await access(path, constants.R_OK).then(() => stat(path)).catch(() => null);
    if (!readable) throw new UsageProblem('NO_SUCH_FILE', { given: path });
    if (!readable.isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => DATA_FILE.test(name) && !name.startsWith('.')).sort((a, b) => a.localeCompare(b, 'nb', { numeric: true }));
    if (names.length === 0) throw new UsageProblem('EMPTY_DIRECTORY', { given: path });
    return names.map((name) => join(path, name));
  }));
  return [...new Set(lists.flat())];
}
