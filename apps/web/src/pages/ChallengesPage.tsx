import { ChallengeCard, ChallengeFilters, challengeQuery, useChallengeFilters } from '@samskap/challenges-web';
import { agenciesOf, Button, CardList, EmptyState, LinkButton, Page, useReadPages, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { ChallengesDocument } from './challenges.operations.js';

const pageSize = 12;

/** All needs that are open to the viewer, narrowed by the address. */
export function ChallengesPage() {
  const { t } = useTranslation();
  const state = useChallengeFilters();
  const agency = agenciesOf(useViewer()).length > 0;
  const read = useReadPages(ChallengesDocument, { first: pageSize, ...challengeQuery(state.filters) }, (data) => data.challenges);
  return (
    <Page title={t('challenges.list.title')} lead={t('challenges.list.lead')}>
      <ChallengeFilters state={state} />
      <CardList
        read={read}
        count={(count) => t('challenges.list.count', { count })}
        empty={<Nothing filtered={state.active > 0} mine={state.filters.mine} agency={agency} onClear={state.clear} />}
      >
        {(challenge) => <ChallengeCard challenge={challenge} />}
      </CardList>
    </Page>
  );
}

interface NothingProps {
  filtered: boolean;
  mine: boolean;
  agency: boolean;
  onClear: () => void;
}

function Nothing({ filtered, mine, agency, onClear }: NothingProps) {
  const { t } = useTranslation();
  const post = agency && <LinkButton to="/utfordringer/ny">{t('challenges.list.post')}</LinkButton>;
  const clear = filtered && (
    <Button variant="secondary" onClick={onClear}>
      {t('challenges.list.clear')}
    </Button>
  );
  const which = mine ? 'mine' : filtered ? 'filtered' : 'none';
  return (
    <EmptyState title={t(`challenges.list.empty.${which}.title`)} action={<>{clear}{(!filtered || mine) && post}</>}>
      {t(`challenges.list.empty.${which}.text`)}
    </EmptyState>
  );
}
