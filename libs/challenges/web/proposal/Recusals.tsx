import { Alert, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { ChallengeViewFragment } from '../challenges.operations.js';

/** Coordinators who are shut out because of ties: to the coordinator that it is so, to the agency also why. */
export function Recusals({ recusals }: { recusals: ChallengeViewFragment['recusals'] }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  if (recusals.some(({ person }) => person?.id === viewer?.person.id)) return <Alert tone="info">{t('challenges.recusals.own')}</Alert>;
  const named = recusals.flatMap(({ id, person, because }) => (person && because ? [{ id, person: person.name, because: because.name }] : []));
  if (named.length === 0) return null;
  return (
    <Alert tone="info" title={t('challenges.recusals.title')}>
      <ul className="plain-list">
        {named.map(({ id, person, because }) => (
          <li key={id}>{t('challenges.recusals.other', { person, because })}</li>
        ))}
      </ul>
    </Alert>
  );
}
