import { type TFunction, createInstance } from 'i18next';
import { readFileSync, readdirSync } from 'node:fs';
import type { Language } from './support.js';

const root = new URL('../../../', import.meta.url);
const features = readdirSync(new URL('libs/', root)).map((name) => `libs/${name}/web/locales/`);
const folders = ['apps/web/src/locales/', 'libs/ui/locales/', ...features];

function textsOf(folder: string, language: Language): object[] {
  try {
    return [JSON.parse(readFileSync(new URL(`${folder}${language}.json`, root), 'utf8')) as object];
  } catch {
    return [];
  }
}

/** The texts of the screen in a language, from where the application takes them: `t('challenges.owner.publish')`. */
export function wordsIn(language: Language): TFunction {
  const texts: object = Object.assign({}, ...folders.flatMap((folder) => textsOf(folder, language)));
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { translation: texts } },
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`No text ${key} in ${language}`);
    },
  });
  return instance.t;
}

/** The name of a field by its label, whether or not it is marked as optional. */
export const labelled = (label: string): RegExp => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*(\\([^()]*\\))?\\s*$`);

/** A name that begins with these words: a choice whose hint follows. */
export const begins = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
