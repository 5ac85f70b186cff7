import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes the edits of a case in texts by path, or says which of them has no place to be made. */
export function edited(one, read) {
  const texts = new Map();
  for (const { file, from, to } of one.edits ?? [one]) {
    const text = texts.get(file) ?? read(file);
    if (text.split(from).length !== 2) return { problem: `${file} does not hold this once: ${from}` };
    texts.set(file, text.replace(from, () => to));
  }
  return { texts };
}

/** Cases that no longer fit the sources: a spec that is gone, or a place to break that reads otherwise now. Takes no time. */
export function misfits(cases, root) {
  return cases.flatMap((one) => {
    const missing = [one.spec, ...(one.edits ?? [one]).map(({ file }) => file)].filter((path) => !existsSync(join(root, path)));
    if (missing.length > 0) return [`${one.what}: ${missing.join(', ')} is not there`];
    const { problem } = edited(one, (file) => readFileSync(join(root, file), 'utf8'));
    return problem ? [`${one.what}: ${problem}`] : [];
  });
}
