import { useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { ChallengeNowDocument } from '../challenges.operations.js';
import { valuesOf } from './challengeValues.js';
import { Conflict } from './Conflict.js';
import type { ChallengeFormState } from './useChallengeForm.js';

/** When somebody else has changed the need meanwhile. */
export function ChallengeConflict({ state }: { state: ChallengeFormState }) {
  const { t } = useTranslation();
  const { form, autosave, stored } = state;
  const stale = autosave.state === 'stale' || form.errors.some(({ code }) => code === 'STALE');
  const { data } = useRead(ChallengeNowDocument, { id: stored?.id ?? '' }, { pause: !stale || !stored });
  if (!stale) return null;
  const now = data?.challenge;
  const takeTheirs = () => {
    if (!now) return;
    form.set(valuesOf(now));
    form.saved(valuesOf(now));
    window.location.reload();
  };
  return (
    <Conflict
      theirs={
        now
          ? [
              { label: t('challenges.field.title'), text: now.title },
              { label: t('challenges.field.need'), text: now.need },
              { label: t('challenges.field.hopedOutcome'), text: now.hopedOutcome ?? '' },
            ]
          : undefined
      }
      onKeepMine={async () => {
        if (now) await state.keepMine(now);
      }}
      onTakeTheirs={takeTheirs}
    />
  );
}
