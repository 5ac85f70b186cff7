import { Alert, Button, ConfirmDialog, DateText, LinkButton, Page, PrintButton, Prose, Section, StatusTag, TextLink, useAct, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreeDocument, type AgreementFullFragment, EndAgreementDocument } from '../organisations.operations.js';
import { AgreementStatusTag } from './AgreementStatusTag.js';
import { Coordinators } from './Coordinators.js';
import { Period } from '../Period.js';

/** An agreement: what the parties do together, who has agreed, and who coordinates by it. */
export function AgreementView({ agreement, onChange }: { agreement: AgreementFullFragment; onChange: () => void }) {
  const { t } = useTranslation();
  const { title, scope, meetings, startsOn, endsOn, status, viewerCan } = agreement;
  return (
    <Page
      title={title}
      width="text"
      eyebrow={
        <>
          <span>{t('organisations.agreement.one')}</span>
          <AgreementStatusTag status={status} />
          <Period startsOn={startsOn} endsOn={endsOn} />
        </>
      }
      actions={
        <>
          {viewerCan.update && (
            <Button variant="secondary" onClick={onChange}>
              {t('organisations.agreement.change')}
            </Button>
          )}
          {status !== 'DRAFT' && <PrintButton />}
          {viewerCan.end && <End agreement={agreement} />}
        </>
      }
    >
      {viewerCan.agree && <Agree agreement={agreement} />}
      <Section title={t('organisations.agreement.scope')}>
        <Prose text={scope} />
      </Section>
      {meetings && (
        <Section title={t('organisations.agreement.meetings')}>
          <Prose text={meetings} />
        </Section>
      )}
      <Parties agreement={agreement} />
      {status !== 'DRAFT' && <Coordinators agreement={agreement} />}
    </Page>
  );
}

function Parties({ agreement }: { agreement: AgreementFullFragment }) {
  const { t } = useTranslation();
  return (
    <Section title={t('organisations.agreement.parties')}>
      <ul className="plain-list changeables">
        {agreement.parties.map(({ organisation, agreedAt }, index) => (
          <li key={organisation?.id ?? index} className="changeable">
            <div>
              {organisation ? <TextLink to={`/partnere/${organisation.slug}`}>{organisation.name}</TextLink> : t('organisations.agreements.hidden')}
            </div>
            {agreedAt ? (
              <span className="quiet">
                {t('organisations.agreement.agreed')} <DateText value={agreedAt} />
              </span>
            ) : (
              <StatusTag tone="warning">{t('organisations.agreement.notAgreed')}</StatusTag>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Agree({ agreement }: { agreement: AgreementFullFragment }) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const agree = useWrite(AgreeDocument);
  const { id, version, parties } = agreement;
  const last = parties.filter(({ agreedAt }) => !agreedAt).length === 1;
  const press = () => act(async (idempotencyKey) => (await agree({ input: { id, version, idempotencyKey } })).agree, t('organisations.agreement.agreeDone'));
  return (
    <Alert tone="info" title={t('organisations.agreement.agreeTitle')}>
      <div className="stack">
        <p>{t(last ? 'organisations.agreement.agreeLast' : 'organisations.agreement.agreeText')}</p>
        <div className="cluster">
          <Button busy={busy} onClick={() => void press()}>
            {t('organisations.agreement.agree')}
          </Button>
        </div>
      </div>
    </Alert>
  );
}

function End({ agreement }: { agreement: AgreementFullFragment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { act, busy } = useAct();
  const end = useWrite(EndAgreementDocument);
  const { id, version, status } = agreement;
  const words = status === 'DRAFT' ? 'drop' : 'end';
  const confirm = async () => {
    await act(async (idempotencyKey) => (await end({ input: { id, version, idempotencyKey } })).endAgreement, t(`organisations.agreement.${words}.done`));
    setOpen(false);
  };
  return (
    <>
      <Button variant="tertiary" tone="danger" onClick={() => setOpen(true)}>
        {t(`organisations.agreement.${words}.action`)}
      </Button>
      <ConfirmDialog
        open={open}
        title={t(`organisations.agreement.${words}.title`)}
        action={t(`organisations.agreement.${words}.action`)}
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        {t(`organisations.agreement.${words}.text`)}
      </ConfirmDialog>
    </>
  );
}

/** For someone who may not write agreements on behalf of the organisation in the address. */
export function CannotWrite({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation();
  return (
    <Page title={t('organisations.agreement.cannot')} lead={t('organisations.agreement.cannotText')} width="text">
      <div className="cluster">
        <LinkButton to={slug ? `/partnere/${slug}/organisasjon` : '/min-side'}>{t('organisations.agreement.back')}</LinkButton>
      </div>
    </Page>
  );
}
