import { organisationLimits } from '@samskap/organisations-contract';
import type { OrganisationStatus } from '@samskap/platform-contract';
import { Dialog, Form, TextArea, useForm, useNotify } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { JudgedOrganisationFragment } from '../organisations.operations.js';
import { useJudge } from './useJudge.js';

interface ReasonDialogProps {
  organisation: JudgedOrganisationFragment;
  /** Back to the organisation, or out. */
  to: Extract<OrganisationStatus, 'PENDING' | 'SUSPENDED'>;
  open: boolean;
  onClose: () => void;
}

/** Sends an organisation back or shuts it out, with a reason that its members read. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { t } = useTranslation();
  const { organisation, to, open, onClose } = props;
  return (
    <Dialog open={open} title={t(`organisations.judge.${to}.title`, { name: organisation.name })} onClose={onClose}>
      <ReasonForm {...props} />
    </Dialog>
  );
}

function ReasonForm({ organisation, to, onClose }: ReasonDialogProps) {
  const { t } = useTranslation();
  const judge = useJudge();
  const notify = useNotify();
  const form = useForm({
    key: `judge-${to}-${organisation.id}`,
    initial: { reason: '' },
    submit: ({ reason }, idempotencyKey) => judge(organisation, to, idempotencyKey, reason.trim()),
    done: () => {
      notify(t(`organisations.judge.${to}.done`, { name: organisation.name }));
      onClose();
    },
  });
  return (
    <Form form={form} submitLabel={t(`organisations.judge.${to}.action`)}>
      <p>{t(`organisations.judge.${to}.text`)}</p>
      <TextArea {...form.field('reason')} label={t('organisations.judge.reason')} hint={t(`organisations.judge.${to}.hint`)} maxLength={organisationLimits.reason} warnsAboutNames={false} />
    </Form>
  );
}
