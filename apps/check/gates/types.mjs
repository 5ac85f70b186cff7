/** Both programs: what runs in Node, and what runs in the browser. */
import { run } from '../process.mjs';

export default async function types() {
  const problems = [];
  for (const project of ['tsconfig.json', 'tsconfig.web.json']) {
    const { code, output } = await run('tsc', ['-p', project, '--pretty', 'false']);
    if (code) problems.push(...output.trim().split(/\n(?! )/));
  }
  return { problems };
}
