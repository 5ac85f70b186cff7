/** The first page stays light: all JavaScript that index.html loads at once, gzipped, from the manifest of the build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWhatChanged } from '@samskap/api/build';
import { root } from '../files.mjs';

const budget = 200_000;
const build = join(root, 'dist/web');

/** The files of an entrance and everything it imports at once (not what it loads later). */
export function staticFiles(manifest, entry) {
  const seen = new Set();
  const walk = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    (manifest[key].imports ?? []).forEach(walk);
  };
  walk(entry);
  return [...seen].map((key) => manifest[key].file);
}

export default async function budgets() {
  await buildWhatChanged(['web']);
  const manifestPath = join(build, '.vite/manifest.json');
  if (!existsSync(manifestPath)) return { problems: ['dist/web has no manifest: set `build.manifest: true` in apps/web/vite.config.ts.'] };
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const front = Object.keys(manifest).find((key) => /pages\/front[^/]*\.tsx$/i.test(key));
  const files = new Set([entry, front].filter(Boolean).flatMap((key) => staticFiles(manifest, key)));
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0);
  const note = `first page: ${Math.round(bytes / 1000)} of ${budget / 1000} kB JavaScript (gz), ${files.size} files`;
  return { problems: bytes > budget ? [note] : [], note };
}
