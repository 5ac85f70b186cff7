/** Versions below which a known hole is open, over what production installs (code generators may pull older ones). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';

const floors = {
  '@apollo/server': '5.5.0',
  typeorm: '1.1.0',
  '@nestjs/core': '11.1.18',
  '@graphql-tools/utils': '12.0.1',
};

const numbers = (version) => version.split('-')[0].split('.').map(Number);

/** Whether version `a` comes before `b`; both are plain x.y.z. */
export function isBelow(a, b) {
  const [left, right] = [numbers(a), numbers(b)];
  const place = left.findIndex((number, index) => number !== right[index]);
  return place >= 0 && left[place] < right[place];
}

/** The packages of a lock file (v3) that production installs below their floor, as sentences. */
export function belowFloor(lock, minimum) {
  return Object.entries(lock.packages).flatMap(([path, { version, dev, devOptional, optional }]) => {
    const name = path.split('node_modules/').at(-1);
    const wanted = path.includes('node_modules/') && !dev && !devOptional && !optional ? minimum[name] : undefined;
    return wanted && isBelow(version, wanted) ? [`${path} is ${version}; at least ${wanted} is needed.`] : [];
  });
}

export default async function versionFloors() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const here = Object.keys(floors).filter((name) => lock.packages[`node_modules/${name}`]);
  return { problems: belowFloor(lock, floors), note: here.map((name) => `${name} ≥ ${floors[name]}`).join(', ') };
}
