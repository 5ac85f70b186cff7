import { Button, langOf, LinkButton, Page, TextLink, useAct, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { type LedWorkshopFragment, StartWorkshopDocument } from '../workshops.operations.js';
import { WayIn } from './LeadBoard.js';

/** Before the board is open, and when it is over. */
export function LeadStart({ workshop, over = workshop.status === 'CLOSED' || workshop.status === 'ANSWERED' }: { workshop: LedWorkshopFragment; over?: boolean }) {
  const { t } = useTranslation();
  const start = useWrite(StartWorkshopDocument);
  const { act, busy } = useAct();
  const { id, version, slug, code } = workshop;
  return (
    <Page
      title={workshop.question}
      lang={langOf(workshop.language)}
      eyebrow={<span lang={langOf(workshop.language)}>{workshop.title}</span>}
      width="text"
    >
      {over ? (
        <div className="stack">
          <p>{t('workshops.board.over')}</p>
          <div>
            <LinkButton to={`/verksted/${slug}/svar`}>{t('workshops.host.answer')}</LinkButton>
          </div>
          <p>
            <TextLink to={`/verksted/${slug}`}>{t('workshops.board.about')}</TextLink>
          </p>
        </div>
      ) : (
        <div className="stack">
          <p>{t(workshop.viewerCan.start ? 'workshops.board.start.lead' : 'workshops.board.start.notYet')}</p>
          {workshop.viewerCan.start && (
            <div>
              <Button
                busy={busy}
                onClick={() => void act(async (idempotencyKey) => (await start({ input: { id, version, idempotencyKey } })).startWorkshop, t('workshops.board.start.done'))}
              >
                {t('workshops.board.start.action')}
              </Button>
            </div>
          )}
        </div>
      )}
      {code && !over && <WayIn code={code} slug={slug} open={false} />}
    </Page>
  );
}
