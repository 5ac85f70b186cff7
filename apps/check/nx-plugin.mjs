/** Gives every room the targets `lint` and `test`, so that a room is a package.json of five lines and nothing more. */
import { dirname } from 'node:path';

const jest = 'node --experimental-vm-modules node_modules/jest/bin/jest.js --passWithNoTests --testPathPatterns';

const targetsOf = (folder) => ({
  lint: { command: `eslint ${folder}`, cache: true },
  test: { command: `node codegen.mjs && ${jest} ${folder}/`, cache: true },
});

export const name = 'samskap-rooms';

export const createNodesV2 = [
  '{libs,apps}/**/package.json',
  (files) =>
    files.map((file) => {
      const folder = dirname(file);
      return [file, { projects: { [folder]: { root: folder, targets: targetsOf(folder) } } }];
    }),
];
