/** docs/access.md says who may do what; it is rendered from the access table and committed. `npm run access` renders it anew. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serverBundle } from '@samskap/platform-api/bundle';
import { rolldown } from 'rolldown';
import { root } from '../files.mjs';

const entry = 'apps/api/src/access.entry.ts';
const document = join(root, 'docs/access.md');

/** The document as the access table has it now: the text that `accessDocument()` of the entry returns. */
async function rendered() {
  const directory = `dist/access-${process.pid}`;
  const { output, ...input } = serverBundle({ access: entry }, directory);
  try {
    const build = await rolldown({ ...input, logLevel: 'silent' });
    await build.write(output);
    await build.close();
    const { accessDocument } = await import(pathToFileURL(join(output.dir, 'access.mjs')).href);
    return accessDocument();
  } finally {
    rmSync(join(root, directory), { recursive: true, force: true });
  }
}

export default async function access() {
  if (!existsSync(join(root, entry))) return { problems: [`${entry}, which exports accessDocument(), is missing`] };
  const wanted = await rendered();
  const current = existsSync(document) ? readFileSync(document, 'utf8') : undefined;
  return { problems: current === wanted ? [] : ['docs/access.md is not what the access table says: npm run access'] };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(dirname(document), { recursive: true });
  writeFileSync(document, await rendered());
}
