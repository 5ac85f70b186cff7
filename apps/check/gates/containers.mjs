/** The Dockerfile and compose.yml, read without an engine: what they refer to exists, and what runs is not root. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { composeProblems, dockerfileProblems } from '../containers.mjs';
import { root } from '../files.mjs';

export default async function containers() {
  const missing = ['docker/Dockerfile', 'docker/compose.yml'].filter((path) => !existsSync(join(root, path)));
  if (missing.length) return { problems: missing.map((path) => `${path} is missing`) };
  const document = parseDocument(readFileSync(join(root, 'docker/compose.yml'), 'utf8'));
  const malformed = [...document.errors, ...document.warnings].map((error) => `compose.yml: ${error.message}`);
  if (malformed.length) return { problems: malformed };
  const beside = (path) => existsSync(join(root, 'docker', path));
  const inContext = (path) => existsSync(join(root, path));
  return {
    problems: [
      ...composeProblems(document.toJS(), beside).map((problem) => `compose.yml: ${problem}`),
      ...dockerfileProblems(readFileSync(join(root, 'docker/Dockerfile'), 'utf8'), inContext).map((problem) => `Dockerfile: ${problem}`),
    ],
  };
}
