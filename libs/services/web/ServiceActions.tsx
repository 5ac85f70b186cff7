import { lacksOf } from '@samskap/services-contract';
import { Button, ConfirmDialog, LinkButton, useAct, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from './ConfirmButton.js';
import { findable } from './findable.js';
import { ActivateServiceDocument, CloseServiceDocument, type ServiceViewFragment } from './services.operations.js';

/** What whoever runs a service does with it. */
export function ServiceActions({ service }: { service: ServiceViewFragment }) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const activate = useWrite(ActivateServiceDocument);
  const { id, slug, version, viewerCan } = service;
  return (
    <>
      {viewerCan.activate && lacksOf(findable(service)).length === 0 && (
        <Button busy={busy} onClick={() => void act(async (idempotencyKey) => (await activate({ input: { id, version, idempotencyKey } })).activateService, t('services.activated'))}>
          {t('services.activate')}
        </Button>
      )}
      {viewerCan.confirm && <ConfirmButton alone service={service} />}
      {viewerCan.update && (
        <LinkButton to={`/tjenester/${slug}/rediger`} variant="secondary">
          {t('services.edit.link')}
        </LinkButton>
      )}
      {viewerCan.close && <Close service={service} />}
    </>
  );
}

function Close({ service: { id, version, name } }: { service: ServiceViewFragment }) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const close = useWrite(CloseServiceDocument);
  const [open, setOpen] = useState(false);
  const confirm = async () => {
    await act(async (idempotencyKey) => (await close({ input: { id, version, idempotencyKey } })).closeService, t('services.closed'));
    setOpen(false);
  };
  return (
    <>
      <Button variant="tertiary" tone="danger" onClick={() => setOpen(true)}>
        {t('services.close')}
      </Button>
      <ConfirmDialog open={open} title={t('services.closeTitle', { name })} action={t('services.close')} busy={busy} onConfirm={() => void confirm()} onClose={() => setOpen(false)}>
        {t('services.closeText')}
      </ConfirmDialog>
    </>
  );
}
