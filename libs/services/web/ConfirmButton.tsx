import { Button, useAct, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { ConfirmServiceDocument } from './services.operations.js';

interface ConfirmButtonProps {
  service: { id: string; version: number; name: string; unconfirmed: boolean };
  /** Alone on the page of the service, where it is the main thing to do once nobody has for long. */
  alone?: boolean;
}

/** «Bekreft at dette stemmer»: one press by whoever runs it. */
export function ConfirmButton({ service: { id, version, name, unconfirmed }, alone = false }: ConfirmButtonProps) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const confirm = useWrite(ConfirmServiceDocument);
  return (
    <Button
      variant={alone && unconfirmed ? 'primary' : 'secondary'}
      busy={busy}
      aria-label={alone ? undefined : t('services.confirmOne', { name })}
      onClick={() => void act(async (idempotencyKey) => (await confirm({ input: { id, version, idempotencyKey } })).confirmService, t('services.confirmDone'))}
    >
      {t('services.confirm')}
    </Button>
  );
}
