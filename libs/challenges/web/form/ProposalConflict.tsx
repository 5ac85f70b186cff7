import { useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { ProposalNowDocument } from '../challenges.operations.js';
import { Conflict } from './Conflict.js';
import { proposalValuesOf } from './proposalValues.js';
import type { ProposalFormState } from './useProposalForm.js';

/** When a colleague has changed the sketch meanwhile. */
export function ProposalConflict({ state }: { state: ProposalFormState }) {
  const { t } = useTranslation();
  const { form, autosave, stored } = state;
  const stale = autosave.state === 'stale' || form.errors.some(({ code }) => code === 'STALE');
  const { data } = useRead(ProposalNowDocument, { id: stored?.id ?? '' }, { pause: !stale || !stored });
  if (!stale) return null;
  const now = data?.proposal;
  const takeTheirs = () => {
    if (!now) return;
    form.set(proposalValuesOf(now));
    form.saved(proposalValuesOf(now));
    window.location.reload();
  };
  return (
    <Conflict
      theirs={
        now
          ? [
              { label: t('challenges.proposal.field.title'), text: now.title },
              { label: t('challenges.proposal.field.summary'), text: now.summary },
              { label: t('challenges.proposal.field.approach'), text: now.approach ?? '' },
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
