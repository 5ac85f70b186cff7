/** ESLint with the directions. The rule passes without a word when it has no project graph, so the graph is made first. */
import { run } from '../process.mjs';
import { filesIn } from '../files.mjs';

export default async function lint() {
  const graph = await run('nx', ['show', 'projects']);
  if (graph.code) return { problems: [`nx could not make the project graph:\n${graph.output}`] };
  const rooms = filesIn('libs', /\/package\.json$/).length + filesIn('apps', /\/package\.json$/).filter((path) => !path.includes('/bench/')).length;
  const known = graph.output.split('\n').filter((line) => line.startsWith('@samskap/')).length;
  if (known < rooms) return { problems: [`The project graph has ${known} of ${rooms} rooms.`] };
  const { code, output } = await run('eslint', ['.', '--max-warnings', '0']);
  if (output.includes('No cached ProjectGraph')) return { problems: ['The directions were not checked: ESLint saw no project graph.'] };
  return { problems: code ? [output] : [], note: `${known} rooms` };
}
