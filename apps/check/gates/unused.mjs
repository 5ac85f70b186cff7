/** Code, exports, files and dependencies that nothing uses (knip.json says where the entrances are). */
import { run } from '../process.mjs';

export default async function unused() {
  const { code, output } = await run('knip', ['--no-progress', '--reporter', 'compact']);
  return { problems: code ? [output] : [] };
}
