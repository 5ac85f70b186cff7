import { Button, useAct, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { ConfirmServiceDocument } from './services.operations.js';

interface ConfirmButtonProps {
  service: { id: string; version: number; name: string };
  /** The main thing to do where it stands. */
  main?: boolean;
}

/** «Bekreft at dette stemmer»: one press by whoever runs it. */
export function ConfirmButton({ service: { id, version, name }, main = false }: ConfirmButtonProps) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const confirm = useWrite(ConfirmServiceDocument);
  return (
    <Button
      variant={main ? 'primary' : 'secondary'}
      busy={busy}
      aria-label={main ? undefined : t('services.confirmOne', { name })}
      onClick={() => void act(async (idempotencyKey) => (await confirm({ input: { id, version, idempotencyKey } })).confirmService, t('services.confirmDone'))}
    >
      {t('services.confirm')}
    </Button>
  );
}
