import { Alert, Button, Form, Loaded, PasswordField, Section, Skeleton, TextField, TextLink, useForm, useRead, useWrite } from '@samskap/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EraseMeDocument, OwnErasureDocument, type OwnErasureQuery } from '../identity.operations.js';

type Erasure = NonNullable<OwnErasureQuery['viewer']>['erasure'];

interface EraseProps {
  email: string;
  onErased: () => void;
}

/** Erases the account: first what goes and what stays, then the viewer's own address, typed. */
export function Erase({ email, onErased }: EraseProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('identity.erase.title')}>
      <p>{t('identity.erase.short')}</p>
      {open ? (
        <Consequences email={email} onErased={onErased} onStay={() => setOpen(false)} />
      ) : (
        <div className="cluster">
          <Button variant="secondary" tone="danger" onClick={() => setOpen(true)}>
            {t('identity.erase.look')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Consequences({ email, onErased, onStay }: EraseProps & { onStay: () => void }) {
  const { t } = useTranslation();
  const read = useRead(OwnErasureDocument, {});
  const box = useRef<HTMLDivElement>(null);
  const known = read.data !== undefined;
  useEffect(() => box.current?.focus(), [known]);
  return (
    <Loaded read={read} skeleton={<Skeleton />}>
      {({ viewer }) =>
        viewer && (
          <div className="stack" role="group" aria-label={t('identity.erase.title')} tabIndex={-1} ref={box}>
            <Hindrances erasure={viewer.erasure} />
            <h3 className="ds-heading" data-size="2xs">
              {t('identity.erase.goes')}
            </h3>
            <ul className="ds-list">
              <li>{t('identity.erase.goesAccount')}</li>
              <li>{t('identity.erase.goesPlaces')}</li>
              <li>{t('identity.erase.goesChoices')}</li>
            </ul>
            <Kept kept={viewer.erasure.kept} />
            {viewer.erasure.hindrances.length === 0 && (
              <div data-color="danger">
                <EraseForm email={email} hasPassword={viewer.hasPassword} onErased={onErased} />
              </div>
            )}
            <div className="cluster">
              <Button variant="secondary" onClick={onStay}>
                {t('identity.erase.stay')}
              </Button>
            </div>
          </div>
        )
      }
    </Loaded>
  );
}

function Hindrances({ erasure }: { erasure: Erasure }) {
  const { t } = useTranslation();
  if (erasure.hindrances.length === 0) return null;
  return (
    <Alert tone="warning" title={t('identity.erase.first')}>
      <div className="stack">
        <p>{t('identity.erase.firstHint')}</p>
        <ul className="ds-list">
          {erasure.hindrances.map(({ id, slug, name }) => (
            <li key={id}>
              <TextLink to={`/partnere/${slug}`}>{name}</TextLink>
            </li>
          ))}
        </ul>
      </div>
    </Alert>
  );
}

function Kept({ kept }: { kept: Erasure['kept'] }) {
  const { t } = useTranslation();
  if (kept.length === 0) return null;
  return (
    <>
      <h3 className="ds-heading" data-size="2xs">
        {t('identity.erase.stays')}
      </h3>
      <p>{t('identity.erase.staysHint')}</p>
      <ul className="ds-list">
        {kept.map(({ kind, label, count }) => (
          <li key={`${kind} ${label}`}>
            {label}: {count}
          </li>
        ))}
      </ul>
    </>
  );
}

function EraseForm({ email, hasPassword, onErased }: { email: string; hasPassword: boolean; onErased: () => void }) {
  const { t } = useTranslation();
  const erase = useWrite(EraseMeDocument);
  const form = useForm({
    key: 'erase-account',
    initial: { email: '', currentPassword: '' },
    keepsDraft: false,
    validate: (values) =>
      values.email.trim().toLowerCase() === email.toLowerCase()
        ? []
        : [{ code: 'OTHER_ADDRESS', message: t('identity.erase.otherAddress', { email }), path: ['email'] }],
    submit: async (values) =>
      (await erase({ input: { email: values.email.trim(), currentPassword: values.currentPassword || null } })).eraseMe,
    done: onErased,
  });
  return (
    <Form form={form} submitLabel={t('identity.erase.action')} label={t('identity.erase.title')}>
      <TextField {...form.field('email')} label={t('identity.erase.type')} hint={t('identity.erase.typeHint', { email })} type="email" autoComplete="off" />
      {hasPassword && <PasswordField {...form.field('currentPassword')} label={t('identity.currentPassword')} autoComplete="current-password" />}
    </Form>
  );
}
