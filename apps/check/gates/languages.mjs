/** Bokmål is the source; Nynorsk and English are complete; every text is shown and every shown text exists. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from '../files.mjs';
import { compare, flatten, keyProblems, webSources } from '../locales.mjs';

/** Words of case handling that Samskap does not use: nobody is refused by a formal decision here. */
const unwanted = /\b(avslag|avslått|vedtak)/i;

export default async function languages() {
  const sources = ['libs', 'apps/web'].flatMap((folder) => filesIn(folder, /\/locales\/nb\.json$/));
  if (!sources.length) return { problems: ['There are no texts: no locales/nb.json anywhere.'] };
  const read = (path) => flatten(JSON.parse(readFileSync(join(root, path), 'utf8')));
  const problems = [];
  const keys = [];
  for (const path of sources) {
    const source = read(path);
    keys.push(...Object.keys(source));
    problems.push(...compare(source, source, path));
    for (const language of ['nn', 'en']) {
      const file = path.replace(/nb\.json$/, `${language}.json`);
      problems.push(...(existsSync(join(root, file)) ? compare(source, read(file), file) : [`${file} is missing`]));
    }
    for (const [key, text] of Object.entries(source)) if (unwanted.test(text)) problems.push(`${path}: ${key} says «${text.match(unwanted)[0]}»`);
  }
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  problems.push(...twice.map((key) => `${key} stands in two files`), ...keyProblems(keys, webSources()));
  return { problems, note: `${keys.length} texts in 3 languages` };
}
