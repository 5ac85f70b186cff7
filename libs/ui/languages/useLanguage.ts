import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from './languages.js';

/** The language of the screen right now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'nb';
}
