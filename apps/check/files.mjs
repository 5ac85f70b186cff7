/** Finding files, for the tools of this folder. Paths are relative to the root, with forward slashes, sorted. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout, absolute. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const skipped = new Set(['node_modules', 'dist', '.git', '.nx', '.data', 'test-results', 'coverage']);

/** Every file below `folder` whose path matches `pattern`; an empty list when the folder does not exist. */
export function filesIn(folder, pattern = /./) {
  const found = [];
  const walk = (absolute) => {
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      if (skipped.has(entry.name)) continue;
      const path = join(absolute, entry.name);
      if (entry.isDirectory()) walk(path);
      else found.push(relative(root, path).replaceAll('\\', '/'));
    }
  };
  if (existsSync(join(root, folder))) walk(join(root, folder));
  return found.filter((path) => pattern.test(path)).sort();
}
