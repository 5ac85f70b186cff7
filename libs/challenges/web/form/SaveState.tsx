import { useLanguage } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { Autosave, Stored } from './useAutosave.js';

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** «Lagret kl. 14.05», or why it is not. Says it aloud only when something is wrong: a word at every pause would disturb. */
export function SaveState<Values extends object, S extends Stored>({ autosave }: { autosave: Autosave<Values, S> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, savedAt, problem } = autosave;
  const wrong = state === 'refused' || state === 'failed' || state === 'stale';
  const time = savedAt && new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone: 'Europe/Oslo' }).format(savedAt);
  const text = () => {
    if (state === 'saving') return t('challenges.save.saving');
    if (wrong) return t(`challenges.save.${state}`, { problem });
    return time ? t('challenges.save.saved', { time }) : t('challenges.save.byItself');
  };
  return (
    <p className="save-state" data-wrong={wrong || undefined} role={wrong ? 'status' : undefined}>
      {text()}
    </p>
  );
}
