import { Button, newKey, TextLink, useNotify, type UserError, useWrite } from '@samskap/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChallengeViewFragment, PublishChallengeDocument, RecommendChallengeDocument } from './challenges.operations.js';
import { missingIn, stepOf } from './form/challengeValues.js';

interface OwnerPanelProps {
  challenge: ChallengeViewFragment;
  /** What exists already and resembles it. */
  children: ReactNode;
}

/** Before a need is opened to everyone, to those who own it: what is missing, what exists already, and the next step. */
export function OwnerPanel({ challenge, children }: OwnerPanelProps) {
  const { t } = useTranslation();
  const { status, viewerCan, owner } = challenge;
  const waits = status === 'AWAITING_APPROVAL' && !viewerCan.publish;
  return (
    <section className="owner-panel stack" aria-labelledby="owner-panel">
      <h2 className="ds-heading" data-size="sm" id="owner-panel">
        {t(waits ? 'challenges.owner.waits' : status === 'DRAFT' ? 'challenges.owner.draft' : 'challenges.owner.approve')}
      </h2>
      <p>{t(waits ? 'challenges.owner.waitsText' : 'challenges.owner.preview', { owner: owner?.name })}</p>
      {children}
      <NextStep challenge={challenge} />
    </section>
  );
}

const editPath = ({ id }: ChallengeViewFragment, field: string | undefined) => `/utfordringer/${id}/rediger?steg=${stepOf(field)}`;

function Missing({ challenge }: { challenge: ChallengeViewFragment }) {
  const { t } = useTranslation();
  const missing = missingIn(challenge);
  if (missing.length === 0) return null;
  return (
    <div className="stack">
      <p>
        <strong>{t('challenges.owner.missing')}</strong>
      </p>
      <ul className="ds-list">
        {missing.map((field) => (
          <li key={field}>
            <TextLink to={editPath(challenge, field)}>{t(`challenges.field.${field}`)}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NextStep({ challenge }: { challenge: ChallengeViewFragment }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const publish = useWrite(PublishChallengeDocument);
  const recommend = useWrite(RecommendChallengeDocument);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ errors: readonly UserError[]; failed: boolean }>();
  const { id, version, viewerCan } = challenge;

  const act = async (send: (key: string) => Promise<{ userErrors: readonly UserError[] }>, told: string) => {
    setBusy(true);
    setRefused(undefined);
    try {
      const { userErrors } = await send(newKey());
      if (userErrors.length > 0) setRefused({ errors: userErrors, failed: false });
      else notify(told);
    } catch {
      setRefused({ errors: [], failed: true });
    } finally {
      setBusy(false);
    }
  };
  const doPublish = () =>
    act(async (idempotencyKey) => (await publish({ input: { id, version, idempotencyKey } })).publishChallenge, t('challenges.owner.published'));
  const doRecommend = () =>
    act(async (idempotencyKey) => (await recommend({ input: { id, version, idempotencyKey } })).recommendChallenge, t('challenges.owner.recommended'));

  if (!viewerCan.publish && !viewerCan.recommend) return <Missing challenge={challenge} />;
  return (
    <>
      {refused ? <Refusal challenge={challenge} {...refused} /> : <Missing challenge={challenge} />}
      <div className="cluster">
        {viewerCan.publish && (
          <Button busy={busy} onClick={() => void doPublish()}>
            {t('challenges.owner.publish')}
          </Button>
        )}
        {viewerCan.recommend && !viewerCan.publish && (
          <Button busy={busy} onClick={() => void doRecommend()}>
            {t('challenges.owner.recommend')}
          </Button>
        )}
      </div>
    </>
  );
}

function Refusal({ challenge, errors, failed }: { challenge: ChallengeViewFragment; errors: readonly UserError[]; failed: boolean }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="ds-error-summary" tabIndex={-1} role="group" aria-labelledby="owner-refusal">
      <h3 className="ds-heading" id="owner-refusal">
        {t(failed ? 'challenges.owner.failed' : 'challenges.owner.refused')}
      </h3>
      <ul className="ds-list">
        {errors.map((error) => (
          <li key={`${error.path?.join('.')} ${error.code}`}>
            <TextLink to={editPath(challenge, error.path?.[0])}>{labelled(t, error)}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

const labelledFields = ['title', 'need', 'targetGroups', 'places', 'deadline', 'answerBy', 'criteria', 'hopedOutcome'];

function labelled(t: (key: string) => string, { path, message }: UserError): string {
  const field = path?.[0];
  if (!field || !labelledFields.includes(field)) return message;
  const label = t(`challenges.field.${field}`);
  return label.endsWith('?') ? `${label} ${message}` : `${label}: ${message}`;
}
