import { challengeLimits } from '@samskap/challenges-contract';
import { Button, LinkButton, organisationsOf, SentenceDialog, useNotify, useViewer, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChallengeViewFragment, ResolveChallengeDocument, WithdrawChallengeDocument } from './challenges.operations.js';

/** Whether someone here might propose: not the agency itself; those who are not signed in are asked to sign in first. */
function useMayPropose({ status, owner, viewerCan }: ChallengeViewFragment): boolean {
  const viewer = useViewer();
  if (status !== 'PUBLISHED') return false;
  if (viewer === null) return true;
  const own = organisationsOf(viewer);
  return viewerCan.propose && own.some(({ id }) => id !== owner?.id) && !own.some(({ id }) => id === owner?.id);
}

interface ChallengeActionsProps {
  challenge: ChallengeViewFragment;
  /** The viewer's organisation has a proposal here already. */
  proposed: boolean;
  /** How many proposals wait for the agency's answer. */
  waiting: number;
}

/** What the viewer may do with a need that is open to everyone. */
export function ChallengeActions({ challenge, proposed, waiting }: ChallengeActionsProps) {
  const { t } = useTranslation();
  const notify = useNotify();
  const [asking, setAsking] = useState<'resolve' | 'withdraw'>();
  const resolve = useWrite(ResolveChallengeDocument);
  const withdraw = useWrite(WithdrawChallengeDocument);
  const mayPropose = useMayPropose(challenge) && !proposed;
  const { id, version, viewerCan } = challenge;
  const close = () => setAsking(undefined);
  if (!mayPropose && !viewerCan.update && !viewerCan.resolve && !viewerCan.withdraw && !viewerCan.decide) return null;
  return (
    <>
      {mayPropose && <LinkButton to={`/utfordringer/${id}/forslag/nytt`}>{t('challenges.action.propose')}</LinkButton>}
      {viewerCan.decide && waiting > 0 && <LinkButton to="#forslag">{t('challenges.action.answerProposals', { count: waiting })}</LinkButton>}
      {viewerCan.update && (
        <LinkButton to={`/utfordringer/${id}/rediger`} variant="secondary">
          {t('challenges.action.edit')}
        </LinkButton>
      )}
      {viewerCan.resolve && (
        <Button variant="secondary" onClick={() => setAsking('resolve')}>
          {t('challenges.action.resolve')}
        </Button>
      )}
      {viewerCan.withdraw && (
        <Button variant="tertiary" onClick={() => setAsking('withdraw')}>
          {t('challenges.action.withdraw')}
        </Button>
      )}
      <SentenceDialog
        id={`resolve-${id}`}
        open={asking === 'resolve'}
        onClose={close}
        title={t('challenges.resolve.title')}
        label={t('challenges.resolve.label')}
        hint={t('challenges.resolve.hint')}
        submitLabel={t('challenges.resolve.submit')}
        maxLength={challengeLimits.outcome}
        field="outcome"
        send={async (outcome, idempotencyKey) => (await resolve({ input: { id, version, outcome, idempotencyKey } })).resolveChallenge}
        onDone={() => notify(t('challenges.resolve.done'))}
      />
      <SentenceDialog
        id={`withdraw-${id}`}
        open={asking === 'withdraw'}
        onClose={close}
        title={t('challenges.withdraw.title')}
        label={t('challenges.withdraw.label')}
        hint={t('challenges.withdraw.hint')}
        submitLabel={t('challenges.withdraw.submit')}
        maxLength={challengeLimits.outcome}
        field="reason"
        send={async (reason, idempotencyKey) => (await withdraw({ input: { id, version, reason, idempotencyKey } })).withdrawChallenge}
        onDone={() => notify(t('challenges.withdraw.done'))}
      />
    </>
  );
}
