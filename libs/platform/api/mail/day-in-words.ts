import type { Language } from '@samskap/platform-contract';

const LOCALES: Readonly<Record<Language, string>> = { NB: 'nb-NO', NN: 'nn-NO', EN: 'en-GB' };

/** A day (YYYY-MM-DD) as a mail says it: «6. desember». Mails tell of days that are near, so it goes without the year. */
export const dayInWords = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** With its year, «6. desember 2026»: for what is read years later. */
export const dateInWords = (language: Language, day: string): string => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
