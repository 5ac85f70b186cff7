import { IdeaCard, IdeaFilters, ideaQuery, useIdeaFilters } from '@samskap/ideas-web';
import { Button, CardList, EmptyState, LinkButton, Page, useReadPages, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { IdeasDocument } from './ideas.operations.js';

const pageLength = 12;

/** What became of what was sent in, as far as one may see it, narrowed by filters in the address. */
export function IdeasPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const state = useIdeaFilters();
  const read = useReadPages(IdeasDocument, { first: pageLength, filter: ideaQuery(state.filters) }, ({ ideas }) => ideas);
  const answers = !!viewer && viewer.memberships.length + viewer.coordinates.length > 0;
  return (
    <Page
      title={t('ideas.title')}
      lead={t('ideas.list.lead')}
      actions={
        <>
          <LinkButton to="/send-inn" variant={answers ? 'primary' : 'secondary'}>{t('ideas.sendIn.open')}</LinkButton>
          {answers && (
            <LinkButton to="/ideer/innboks" variant="secondary">
              {t('ideas.inbox.open')}
            </LinkButton>
          )}
        </>
      }
    >
      <IdeaFilters state={state} />
      <CardList
        read={read}
        count={(count) => t('ideas.list.count', { count })}
        empty={
          <EmptyState
            title={t('ideas.list.none')}
            action={
              <Button variant="secondary" onClick={state.clear}>
                {t('ui.filters.clear')}
              </Button>
            }
          >
            {t('ideas.list.noneHint')}
          </EmptyState>
        }
      >
        {(idea) => <IdeaCard idea={idea} />}
      </CardList>
    </Page>
  );
}
