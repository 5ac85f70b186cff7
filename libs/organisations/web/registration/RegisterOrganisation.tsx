import { digitsOfNumber, isOrganisationNumber } from '@samskap/organisations-contract';
import { Alert, Button, Form, Loaded, Page, Skeleton, TextField, useForm, useRead } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { RegisterEntryDocument, type RegisterFactsFragment } from '../organisations.operations.js';
import { RegisterText, spaced } from '../RegisterText.js';
import { RegistrationForm } from './RegistrationForm.js';
import { Waits } from './Waits.js';

/** What was registered just now. */
export interface Registered {
  slug: string;
  name: string;
  kind: string;
  status: string;
}

/** Registers an organisation: its number first, then what the registers say of it, then one press. The number stands in the address. */
export function RegisterOrganisation() {
  const { t } = useTranslation();
  const [registered, setRegistered] = useState<Registered>();
  return (
    <Page title={t('organisations.new.title')} lead={!registered && t('organisations.new.lead')} width="text">
      {registered ? <Waits organisation={registered} /> : <Steps onRegistered={setRegistered} />}
    </Page>
  );
}

function Steps({ onRegistered }: Pick<LookUpProps, 'onRegistered'>) {
  const [params, setParams] = useSearchParams();
  const number = digitsOfNumber(params.get('nummer') ?? '');
  if (!isOrganisationNumber(number)) return <NumberForm onNumber={(nummer) => setParams({ nummer })} />;
  return <LookUp key={number} number={number} onAnother={() => setParams({})} onRegistered={onRegistered} />;
}

function NumberForm({ onNumber }: { onNumber: (number: string) => void }) {
  const { t } = useTranslation();
  const form = useForm({
    key: 'organisation-number',
    initial: { number: '' },
    validate: ({ number }) =>
      isOrganisationNumber(digitsOfNumber(number))
        ? []
        : [{ code: 'NOT_ORGANISATION_NUMBER', message: t(number.trim() ? 'organisations.new.notNumber' : 'organisations.new.noNumber'), path: ['number'] }],
    submit: ({ number }) => {
      onNumber(digitsOfNumber(number));
      return Promise.resolve({ userErrors: [] });
    },
    done: () => undefined,
  });
  return (
    <Form form={form} submitLabel={t('organisations.new.look')}>
      <TextField {...form.field('number')} label={t('organisations.number')} hint={t('organisations.new.numberHint')} inputMode="numeric" autoComplete="off" />
    </Form>
  );
}

interface LookUpProps {
  number: string;
  onAnother: () => void;
  onRegistered: (organisation: Registered) => void;
}

function LookUp({ number, onAnother, onRegistered }: LookUpProps) {
  const { t } = useTranslation();
  const read = useRead(RegisterEntryDocument, { organisationNumber: number });
  const another = (
    <div className="cluster">
      <Button variant="secondary" onClick={onAnother}>
        {t('organisations.new.another')}
      </Button>
    </div>
  );
  if (read.error?.graphQLErrors.some(({ extensions }) => extensions.code === 'TOO_MANY_ATTEMPTS')) {
    return (
      <Alert tone="warning" title={t('organisations.new.tooMany')}>
        {t('organisations.new.tooManyHint')}
      </Alert>
    );
  }
  return (
    <Loaded read={read} skeleton={<Asking />}>
      {({ registerEntry: entry }) => {
        const status = entry?.status ?? 'UNKNOWN';
        const gone = status === 'UNKNOWN' || status === 'DELETED' || status === 'BANKRUPT';
        return (
          <div className="stack">
            <p>
              {t('organisations.number')}: <strong className="nowrap">{spaced(number)}</strong>
            </p>
            <Said entry={entry} status={status} />
            {gone ? another : <RegistrationForm number={number} entry={entry} onRegistered={onRegistered} cancel={another} />}
          </div>
        );
      }}
    </Loaded>
  );
}

function Asking() {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">{t('organisations.new.asking')}</p>
      <Skeleton lines={4} />
    </>
  );
}

const tones = { ACTIVE: 'success', WINDING_UP: 'warning', BANKRUPT: 'warning', DELETED: 'warning', UNKNOWN: 'warning', UNREACHABLE: 'info' } as const;

function Said({ entry, status }: { entry: RegisterFactsFragment | null; status: keyof typeof tones }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Alert tone={tones[status]} title={t(`organisations.new.said.${status}.title`)}>
        {t(`organisations.new.said.${status}.text`)}
      </Alert>
      {entry?.name && (
        <div className="register-box fact-columns">
          <RegisterText entry={entry} />
        </div>
      )}
    </div>
  );
}
