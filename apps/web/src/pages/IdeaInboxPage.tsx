import { AnswerIdeas } from '@samskap/ideas-web';
import { type CurrentViewer, EmptyState, LinkButton, Loaded, NotFound, organisationsOf, Page, Pager, Select, SignedIn, useFilters, useReadPages } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { InboxDocument } from './ideas.operations.js';

const pageLength = 30;
const defaults = { organisasjon: '' };

/** What waits for an answer from one's organisation; for those who coordinate it too. */
export function IdeaInboxPage() {
  return <SignedIn>{(viewer) => (viewer.memberships.length + viewer.coordinates.length > 0 ? <Inbox viewer={viewer} /> : <NotFound />)}</SignedIn>;
}

function Inbox({ viewer }: { viewer: CurrentViewer }) {
  const { t } = useTranslation();
  const { filters, set } = useFilters(defaults);
  const organisations = [...organisationsOf(viewer), ...viewer.coordinates];
  const owner = organisations.find(({ id }) => id === filters.organisasjon) ?? organisations[0]!;
  const read = useReadPages(InboxDocument, { first: pageLength, owner: owner.id }, ({ ideas }) => ideas);
  return (
    <Page title={t('ideas.inbox.title')} lead={t('ideas.inbox.lead')} crumbs={[{ label: t('ideas.title'), to: '/ideer' }]} width="text">
      {organisations.length > 1 && (
        <Select
          id="inbox-owner"
          name="organisasjon"
          value={owner.id}
          onChange={(organisasjon: string) => set({ organisasjon })}
          error={undefined}
          label={t('ideas.inbox.whose')}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Loaded read={read}>
        {() => (
          <div className="stack" aria-busy={read.refreshing}>
            <h2 className="list-count">
              <span role="status">{t('ideas.inbox.count', { count: read.total ?? 0 })}</span>
            </h2>
            {read.nodes.length === 0 ? (
              <EmptyState
                title={t('ideas.inbox.none')}
                action={
                  <LinkButton to="/ideer?mine=1" variant="secondary">
                    {t('ideas.list.mine')}
                  </LinkButton>
                }
              >
                {t('ideas.inbox.noneHint')}
              </EmptyState>
            ) : (
              <AnswerIdeas key={owner.id} ideas={read.nodes} />
            )}
            <Pager shown={read.nodes.length} total={read.total} hasMore={read.hasMore} loading={read.loadingMore} onMore={read.more} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
