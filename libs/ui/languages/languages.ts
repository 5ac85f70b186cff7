/** The languages of the screen; Bokmål is the source. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** The `lang` attribute of text in a language as the API names it. */
export const langOf = (language: Uppercase<Language>): Language => language.toLowerCase() as Language;

/** A language of the screen as the API names it. */
export const apiLanguage = (language: Language): Uppercase<Language> => language.toUpperCase() as Uppercase<Language>;

/** Each language by its own name, for the switch. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

const cookie = 'samskap-language';
const aYear = 365 * 24 * 60 * 60;

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** The language that was chosen earlier; else Nynorsk where the browser prefers it; else Bokmål. English is only chosen. */
export function preferredLanguage(cookies: string, browserLanguages: readonly string[]): Language {
  const chosen = cookies
    .split('; ')
    .find((part) => part.startsWith(`${cookie}=`))
    ?.slice(cookie.length + 1);
  if (isLanguage(chosen)) return chosen;
  const norwegian = browserLanguages.find((language) => /^(nb|nn|no)\b/i.test(language));
  return norwegian && /^nn\b/i.test(norwegian) ? 'nn' : 'nb';
}

/** Remembers the choice for a year, where the server sees it too. */
export function rememberLanguage(language: Language): void {
  document.cookie = `${cookie}=${language}; path=/; max-age=${aYear}; samesite=lax`;
}
