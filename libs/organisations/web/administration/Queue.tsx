import { Alert, Button, DateText, DefinitionList, EmptyState, Loaded, OutLink, Section, StatusTag, TextLink, useAct, useRead } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type VerificationCaseFragment, VerificationQueueDocument } from '../organisations.operations.js';
import { RegisterText, spaced } from '../RegisterText.js';
import { ReasonDialog } from './ReasonDialog.js';
import { useJudge } from './useJudge.js';

const SLOW_DAYS = 3;

/** Organisations that wait for an administrator, the longest first. */
export function Queue() {
  const { t } = useTranslation();
  const read = useRead(VerificationQueueDocument, {});
  return (
    <Loaded read={read}>
      {({ verificationQueue: queue }) =>
        queue.length === 0 ? (
          <EmptyState title={t('organisations.queue.none')}>{t('organisations.queue.noneHint')}</EmptyState>
        ) : (
          <div className="stack">
            <p role="status">{t('organisations.queue.count', { count: queue.length })}</p>
            {queue.map((waiting) => (
              <Case key={waiting.organisation.id} waiting={waiting} />
            ))}
          </div>
        )
      }
    </Loaded>
  );
}

function Case({ waiting }: { waiting: VerificationCaseFragment }) {
  const { t } = useTranslation();
  const { organisation, cause, days, waitingSince, lookalikes } = waiting;
  const { name, proposedName, kind, place, organisationNumber, website, registeredBy, registerEntry } = organisation;
  return (
    <div className="case">
      <Section
        title={name}
        action={
          <div className="cluster tags">
            <StatusTag tone="info">{t(`organisations.queue.cause.${cause}`)}</StatusTag>
            <StatusTag tone={days >= SLOW_DAYS ? 'warning' : 'neutral'}>{t('organisations.queue.days', { count: days })}</StatusTag>
          </div>
        }
      >
        <div className="case-facts">
          <div className="stack">
            <h3 className="ds-heading" data-size="2xs">
              {t('organisations.queue.told')}
            </h3>
            <DefinitionList
              items={[
                { term: t('organisations.queue.newName'), value: proposedName },
                { term: t('organisations.kindTerm'), value: t(`organisations.kind.${kind}`) },
                { term: t('organisations.number'), value: organisationNumber && <span className="nowrap">{spaced(organisationNumber)}</span> },
                { term: t('organisations.place'), value: place?.name },
                { term: t('organisations.website'), value: website && <OutLink href={website}>{website.replace(/^https?:\/\//, '')}</OutLink> },
                { term: t('organisations.queue.by'), value: registeredBy?.name },
                { term: t('organisations.queue.since'), value: <DateText value={waitingSince} /> },
              ]}
            />
          </div>
          <div className="stack">
            <h3 className="ds-heading" data-size="2xs">
              {t('organisations.register.title')}
            </h3>
            {registerEntry ? <RegisterText entry={registerEntry} /> : <p className="quiet">{t('organisations.register.nothing')}</p>}
          </div>
        </div>
        {lookalikes.length > 0 && (
          <Alert tone="warning" title={t('organisations.queue.alike')}>
            <ul className="plain-list">
              {lookalikes.map((other) => (
                <li key={other.id}>
                  <TextLink to={`/partnere/${other.slug}`}>{other.name}</TextLink>
                  {other.organisationNumber && ` (${spaced(other.organisationNumber)})`}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        <Judgement waiting={waiting} />
      </Section>
    </div>
  );
}

function Judgement({ waiting }: { waiting: VerificationCaseFragment }) {
  const { t } = useTranslation();
  const { organisation } = waiting;
  const { act, busy } = useAct();
  const judge = useJudge();
  const [refusing, setRefusing] = useState(false);
  const isNew = organisation.status === 'PENDING';
  const to = isNew || organisation.proposedName ? 'PENDING' : 'SUSPENDED';
  const action = t(`organisations.judge.VERIFIED.${isNew ? 'action' : organisation.proposedName ? 'renames' : 'stays'}`);
  const verify = () => act((key) => judge(organisation, 'VERIFIED', key), t('organisations.judge.VERIFIED.done', { name: organisation.proposedName ?? organisation.name }));
  return (
    <div className="cluster">
      <Button busy={busy} aria-label={`${action}: ${organisation.proposedName ?? organisation.name}`} onClick={() => void verify()}>
        {action}
      </Button>
      <Button variant="secondary" aria-label={`${t(`organisations.judge.${to}.action`)}: ${organisation.name}`} onClick={() => setRefusing(true)}>
        {t(`organisations.judge.${to}.action`)}
      </Button>
      <ReasonDialog organisation={organisation} to={to} open={refusing} onClose={() => setRefusing(false)} />
    </div>
  );
}
