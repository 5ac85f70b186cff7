import { indented, useCatalogue } from '@samskap/catalogue-web';
import { organisationLimits } from '@samskap/organisations-contract';
import { Button, DateText, DefinitionList, Form, OutLink, Section, Select, TextField, useForm, useNotify, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnOrganisationFragment, UpdateOrganisationDocument } from '../organisations.operations.js';
import { spaced } from '../RegisterText.js';

/** What an organisation is called, where it is, and the way to change it. */
export function About({ organisation }: { organisation: OwnOrganisationFragment }) {
  const { t } = useTranslation();
  const { status, statusReason, viewerCan } = organisation;
  // Changing it is how one answers what it was sent back with.
  const [changing, setChanging] = useState(status === 'PENDING' && statusReason !== null && viewerCan.update);
  return (
    <Section
      title={t('organisations.about.title')}
      action={
        viewerCan.update &&
        !changing && (
          <Button variant="secondary" onClick={() => setChanging(true)}>
            {t('organisations.about.change')}
          </Button>
        )
      }
    >
      {changing ? <AboutForm key={organisation.version} organisation={organisation} onClose={() => setChanging(false)} /> : <Facts organisation={organisation} />}
    </Section>
  );
}

function Facts({ organisation }: { organisation: OwnOrganisationFragment }) {
  const { t } = useTranslation();
  const { name, proposedName, kind, organisationNumber, place, website, registeredAt } = organisation;
  return (
    <div className="fact-columns">
      {proposedName && <p>{t('organisations.about.nameWaits', { name: proposedName })}</p>}
      <DefinitionList
        items={[
          { term: t('organisations.name'), value: name },
          { term: t('organisations.kindTerm'), value: t(`organisations.kind.${kind}`) },
          { term: t('organisations.number'), value: organisationNumber && <span className="nowrap">{spaced(organisationNumber)}</span> },
          { term: t('organisations.place'), value: place?.name },
          { term: t('organisations.website'), value: website && <OutLink href={website}>{website.replace(/^https?:\/\//, '')}</OutLink> },
          { term: t('organisations.about.since'), value: <DateText value={registeredAt} /> },
        ]}
      />
    </div>
  );
}

function AboutForm({ organisation, onClose }: { organisation: OwnOrganisationFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const update = useWrite(UpdateOrganisationDocument);
  const notify = useNotify();
  const { places } = useCatalogue();
  const { id, version, status, statusReason } = organisation;
  const sentBack = status === 'PENDING' && statusReason !== null;
  const form = useForm({
    key: `organisation-${id}-${version}`,
    initial: { name: organisation.proposedName ?? organisation.name, place: organisation.place?.code ?? '', website: organisation.website ?? '' },
    submit: async ({ name, place, website }, idempotencyKey) =>
      (await update({ input: { id, version, name: name.trim(), place: place || null, website: website.trim() || null, idempotencyKey } })).updateOrganisation,
    done: () => {
      notify(t(sentBack ? 'organisations.about.answered' : 'organisations.about.saved'));
      onClose();
    },
  });
  return (
    <Form
      form={form}
      submitLabel={t(sentBack ? 'organisations.about.answer' : 'organisations.save')}
      label={t('organisations.about.change')}
      actions={
        <Button variant="tertiary" onClick={onClose}>
          {t('organisations.cancel')}
        </Button>
      }
    >
      <TextField
        {...form.field('name')}
        label={t('organisations.name')}
        hint={status === 'VERIFIED' ? t('organisations.about.nameHint') : undefined}
        maxLength={organisationLimits.name}
        autoComplete="organization"
      />
      <Select {...form.field('place')} label={t('organisations.place')} options={indented(places)} optional />
      <TextField {...form.field('website')} label={t('organisations.website')} type="url" inputMode="url" maxLength={organisationLimits.website} optional />
    </Form>
  );
}
