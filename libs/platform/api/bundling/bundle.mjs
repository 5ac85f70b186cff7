import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Workspace packages are sources and go into the bundle, as does the small runtime that the compiler itself refers to. */
const bundled = /^(@samskap\/|@oxc-project\/runtime)/;
const relativeOrAbsolute = /^(\.|\/|[a-zA-Z]:[\\/]|\0)/;

/**
 * Rolldown options that turn server sources into modules that Node runs as they are.
 *
 * @param {Record<string, string>} entries name of the module to source file, from the root; missing files are left out
 * @param {string} directory where the modules go, from the root
 * @returns {import('rolldown').RolldownOptions & { output: import('rolldown').OutputOptions }}
 */
export function serverBundle(entries, directory) {
  return {
    cwd: root,
    input: Object.fromEntries(Object.entries(entries).filter(([, source]) => existsSync(`${root}${source}`))),
    platform: 'node',
    tsconfig: `${root}tsconfig.base.json`,
    moduleTypes: { '.graphql': 'text' },
    external: (id) => !relativeOrAbsolute.test(id) && !bundled.test(id),
    output: {
      dir: `${root}${directory}`,
      format: 'esm',
      sourcemap: true,
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
    },
  };
}
