import { consentTexts } from '@samskap/identity-contract/consents';
import { apiLanguage, Button, DateText, EmptyState, Loaded, Section, Skeleton, TextLink, useAct, useLanguage, useRead, useViewer, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { OwnPrivacyDocument, type OwnConsentFragment, type OwnPrivacyQuery, SetConsentDocument } from '../identity.operations.js';

type View = NonNullable<OwnPrivacyQuery['viewer']>['personalDataViews'][number];

/** What the viewer agreed to, who has seen their data, and all of it as a file. */
export function OwnData() {
  const { t } = useTranslation();
  const read = useRead(OwnPrivacyDocument, {});
  return (
    <>
      <Section title={t('identity.consents.title')}>
        <Loaded read={read} skeleton={<Skeleton />}>
          {({ viewer }) => <Consents consents={viewer?.consents ?? []} />}
        </Loaded>
      </Section>
      <Section title={t('identity.views.title')}>
        <p className="quiet">{t('identity.views.hint')}</p>
        <Loaded read={read} skeleton={<Skeleton />}>
          {({ viewer }) => <Views views={viewer?.personalDataViews ?? []} />}
        </Loaded>
      </Section>
      <Section title={t('identity.download.title')}>
        <p>{t('identity.download.hint')}</p>
        <div className="cluster">
          <a className="ds-button" data-variant="secondary" href="/mine-data" download>
            {t('identity.download.action')}
          </a>
          <TextLink to="/personvern">{t('identity.download.privacy')}</TextLink>
        </div>
      </Section>
    </>
  );
}

function Consents({ consents }: { consents: readonly OwnConsentFragment[] }) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const set = useWrite(SetConsentDocument);
  const language = useLanguage();
  const contact = consents.some(({ kind, withdrawnAt }) => kind === 'CONTACT' && !withdrawnAt);
  const choose = (given: boolean) =>
    act(
      async (idempotencyKey) => (await set({ input: { kind: 'CONTACT', given, idempotencyKey } })).setConsent,
      t(given ? 'identity.consents.given' : 'identity.consents.withdrawn'),
    );
  return (
    <>
      <ul className="plain-list changeables">
        {consents.map((consent) => (
          <li key={consent.id} className="changeable">
            <div>
              <h3 className="changeable-term">{t(`identity.consents.kind.${consent.kind}`)}</h3>
              <p className="quiet">
                {t('identity.consents.since')} <DateText value={consent.givenAt} />
                {consent.withdrawnAt && (
                  <>
                    {' · '}
                    {t('identity.consents.until')} <DateText value={consent.withdrawnAt} />
                  </>
                )}
              </p>
              <details>
                <summary>{t('identity.consents.text')}</summary>
                <p className="prose">{consent.text}</p>
              </details>
            </div>
          </li>
        ))}
      </ul>
      <div className="stack">
        <p>{contact ? t('identity.consents.contactGiven') : consentTexts.CONTACT.texts[apiLanguage(language)]}</p>
        <div className="cluster">
          <Button variant="secondary" busy={busy} onClick={() => void choose(!contact)}>
            {t(contact ? 'identity.consents.withdraw' : 'identity.consents.give')}
          </Button>
        </div>
      </div>
    </>
  );
}

function Views({ views }: { views: readonly View[] }) {
  const { t } = useTranslation();
  const me = useViewer()?.person.id;
  if (views.length === 0) return <EmptyState title={t('identity.views.none')}>{t('identity.views.noneHint')}</EmptyState>;
  return (
    <ul className="plain-list changeables">
      {views.map((view) => (
        <li key={view.id} className="changeable">
          <div>
            <h3 className="changeable-term">{view.by?.id === me ? t('identity.views.you') : (view.by?.name ?? t('identity.views.erased'))}</h3>
            <p className="quiet">
              {t(`identity.views.seen.${view.seen}`)} · <DateText value={view.at} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
