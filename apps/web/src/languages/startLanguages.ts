import { type Language, preferredLanguage, rememberLanguage } from '@samskap/ui';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const texts: Record<Language, () => Promise<{ default: object }>> = {
  nb: () => import('./nb.js'),
  nn: () => import('./nn.js'),
  en: () => import('./en.js'),
};

/** Loads the texts of the language of this visit, and no other. */
export async function startLanguages(): Promise<void> {
  const language = preferredLanguage(document.cookie, navigator.languages);
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: (await texts[language]()).default } },
    interpolation: { escapeValue: false },
  });
}

/** Changes the language where one stands: the page, and what is typed in it, stay. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await texts[language]()).default);
  }
  rememberLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
