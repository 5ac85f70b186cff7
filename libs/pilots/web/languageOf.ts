import type { Language } from '@samskap/platform-contract';

/** The language that something is written in, as a `lang` attribute takes it. */
export const languageOf = (language: Language): string => language.toLowerCase();
