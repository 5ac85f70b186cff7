import { proposalLimits } from '@samskap/challenges-contract';
import { Button, Dialog, LinkButton, newKey, SentenceDialog, useNotify, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClarifyProposalDocument, type ProposalViewFragment, WithdrawProposalDocument } from '../challenges.operations.js';

/** What the viewer may do with a proposal besides answering it. */
export function ProposalActions({ proposal }: { proposal: ProposalViewFragment }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const clarify = useWrite(ClarifyProposalDocument);
  const [open, setOpen] = useState<'ask' | 'withdraw'>();
  const { id, version, status, viewerCan, challenge } = proposal;
  const close = () => setOpen(undefined);
  return (
    <>
      {status === 'DRAFT' && viewerCan.update && challenge && (
        <LinkButton to={`/utfordringer/${challenge.id}/forslag/nytt?utkast=${id}`}>{t('challenges.proposal.goOn')}</LinkButton>
      )}
      {viewerCan.clarify && (
        <Button variant="secondary" onClick={() => setOpen('ask')}>
          {t('challenges.clarify.ask')}
        </Button>
      )}
      {viewerCan.withdraw && (
        <Button variant="tertiary" onClick={() => setOpen('withdraw')}>
          {t(status === 'DRAFT' ? 'challenges.proposal.discard' : 'challenges.proposal.withdraw')}
        </Button>
      )}
      <SentenceDialog
        id={`clarify-${id}`}
        open={open === 'ask'}
        onClose={close}
        title={t('challenges.clarify.askTitle')}
        text={t('challenges.clarify.askText')}
        label={t('challenges.clarify.question')}
        submitLabel={t('challenges.clarify.sendQuestion')}
        maxLength={proposalLimits.clarification}
        field="question"
        send={async (question, idempotencyKey) => (await clarify({ input: { id, version, question, idempotencyKey } })).clarifyProposal}
        onDone={() => notify(t('challenges.clarify.sent'))}
      />
      <Dialog open={open === 'withdraw'} onClose={close} title={t(status === 'DRAFT' ? 'challenges.proposal.discardTitle' : 'challenges.proposal.withdrawTitle')}>
        <Withdraw proposal={proposal} onDone={close} />
      </Dialog>
    </>
  );
}

function Withdraw({ proposal: { id, version, status }, onDone }: { proposal: ProposalViewFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const withdraw = useWrite(WithdrawProposalDocument);
  const [busy, setBusy] = useState(false);
  const act = async () => {
    setBusy(true);
    try {
      const { userErrors } = (await withdraw({ input: { id, version, idempotencyKey: newKey() } })).withdrawProposal;
      const [problem] = userErrors;
      notify(problem ? problem.message : t('challenges.proposal.withdrawn'), problem ? 'warning' : 'success');
      onDone();
    } catch {
      notify(t('challenges.owner.failed'), 'warning');
      setBusy(false);
    }
  };
  return (
    <div className="stack">
      <p>{t(status === 'DRAFT' ? 'challenges.proposal.discardText' : 'challenges.proposal.withdrawText')}</p>
      <div className="cluster">
        <Button tone="danger" busy={busy} onClick={() => void act()}>
          {t(status === 'DRAFT' ? 'challenges.proposal.discard' : 'challenges.proposal.withdraw')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {t('challenges.proposal.keep')}
        </Button>
      </div>
    </div>
  );
}
