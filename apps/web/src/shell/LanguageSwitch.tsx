import { apiLanguage, type Language, languageNames, languages, useLanguage, useViewer, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../languages/startLanguages.js';
import { ChooseLanguageDocument } from '../session/session.operations.js';

/** Changes the language of everything on the page where one stands. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  const viewer = useViewer();
  const remember = useWrite(ChooseLanguageDocument);
  const choose = async (language: Language) => {
    await changeLanguage(language);
    // Mails follow the choice too; when that fails the page has changed all the same.
    if (viewer) await remember({ input: { language: apiLanguage(language) } }).catch(() => undefined);
  };
  return (
    <div className="languages" role="group" aria-label={t('web.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void choose(language)}
        >
          {languageNames[language]}
        </button>
      ))}
    </div>
  );
}
