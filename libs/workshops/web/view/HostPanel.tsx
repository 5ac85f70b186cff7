import { Button, LinkButton, TextLink, useAct, useWrite } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenWorkshopDocument, type WorkshopFullFragment } from '../workshops.operations.js';

/** What hosts see on top: the code, the next thing to do, and everything else within reach. */
export function HostPanel({ workshop }: { workshop: WorkshopFullFragment }) {
  const { t } = useTranslation();
  const { slug, status, code, viewerCan } = workshop;
  const path = `/verksted/${slug}`;
  const ahead = status === 'PLANNED' || status === 'OPEN';
  return (
    <section className="host-panel no-print" aria-labelledby="host-panel">
      <div className="host-panel-main">
        <h2 className="ds-heading" data-size="xs" id="host-panel">
          {t('workshops.host.title')}
        </h2>
        <p>{t(`workshops.host.next.${status}`)}</p>
        <div className="cluster">
          <NextThing workshop={workshop} />
        </div>
        <ul className="plain-list cluster host-panel-more">
          {viewerCan.update && <More to={`${path}/rediger`}>{t('workshops.host.edit')}</More>}
          {ahead && <More to={`${path}/plakat`}>{t('workshops.poster.title')}</More>}
          {(ahead || status === 'LIVE') && <More to={`${path}/pameldte`}>{t('workshops.host.registrations', { count: workshop.taken })}</More>}
          {code && status === 'LIVE' && (
            <li>
              <TextLink to={`${path}/storskjerm?kode=${code}`} target="_blank">
                {t('workshops.host.screen')}
              </TextLink>
            </li>
          )}
        </ul>
      </div>
      {code && <Code code={code} slug={slug} />}
    </section>
  );
}

function More({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li>
      <TextLink to={to}>{children}</TextLink>
    </li>
  );
}

/** Large enough to read aloud from. */
function Code({ code, slug }: { code: string; slug: string }) {
  const { t } = useTranslation();
  return (
    <div className="host-panel-code">
      <p>
        {t('workshops.host.code')} <strong className="workshop-code">{code}</strong>
        <span className="quiet">{t('workshops.host.codeAt', { address: `${location.host}/bli-med` })}</span>
      </p>
      <img src={`/verksted/${slug}/qr.svg`} width="112" height="112" alt={t('workshops.qr')} />
    </div>
  );
}

/** The one thing that comes next. */
function NextThing({ workshop: { id, version, slug, status, viewerCan } }: { workshop: WorkshopFullFragment }) {
  const { t } = useTranslation();
  const open = useWrite(OpenWorkshopDocument);
  const { act, busy } = useAct();
  const lead = `/verksted/${slug}/styring`;
  if (status === 'LIVE') return <LinkButton to={lead}>{t('workshops.host.lead')}</LinkButton>;
  if (status === 'CLOSED') return <LinkButton to={`/verksted/${slug}/svar`}>{t('workshops.host.answer')}</LinkButton>;
  return (
    <>
      {viewerCan.open && (
        <Button
          busy={busy}
          onClick={() => void act(async (idempotencyKey) => (await open({ input: { id, version, idempotencyKey } })).openWorkshop, t('workshops.host.opened'))}
        >
          {t('workshops.host.open')}
        </Button>
      )}
      {viewerCan.start && (
        <LinkButton to={lead} variant={viewerCan.open ? 'secondary' : 'primary'}>
          {t('workshops.host.start')}
        </LinkButton>
      )}
    </>
  );
}
