/** What is generated and committed is current: someone who changes the SDL commits the merged schema with it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { run } from '../process.mjs';

const committed = { schema: 'apps/api/schema.graphql', sources: 'libs/*/contract/*.graphql' };

export default async function generated() {
  if (!existsSync(join(root, committed.schema))) return { problems: [`${committed.schema} is missing: npm run generate`] };
  const dirty = async (path) => (await run('git', ['status', '--porcelain', '--', path])).output.trim() !== '';
  const stale = (await dirty(committed.schema)) && !(await dirty(committed.sources));
  return { problems: stale ? [`${committed.schema} was not committed with the SDL that it is made of: commit it.`] : [] };
}
