import { LinkButton, Section } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { OwnOrganisationFragment } from '../organisations.operations.js';
import { RegisterText } from '../RegisterText.js';
import { AgreementList } from '../agreements/AgreementList.js';
import { About } from './About.js';
import { Invitations } from './Invitations.js';
import { People } from './People.js';
import { StandIns } from './StandIns.js';
import { StatusReason } from './StatusReason.js';
import { Units } from './Units.js';

/** An organisation as its own people see it: how it stands, who they are, and what it has agreed with others. */
export function OwnOrganisation({ organisation, onLeft }: { organisation: OwnOrganisationFragment; onLeft: () => void }) {
  const { t } = useTranslation();
  const { viewerCan, registerEntry } = organisation;
  return (
    <>
      <StatusReason organisation={organisation} />
      <People organisation={organisation} onLeft={onLeft} />
      {viewerCan.inviteMembers && <Invitations organisation={organisation} />}
      <StandIns organisation={organisation} />
      <Units organisation={organisation} />
      <Section
        title={t('organisations.agreements.title')}
        action={
          viewerCan.makeAgreements && (
            <LinkButton to={`/avtaler/ny?organisasjon=${organisation.id}`} variant="secondary">
              {t('organisations.agreements.write')}
            </LinkButton>
          )
        }
      >
        <AgreementList agreements={organisation.agreements} />
      </Section>
      <About organisation={organisation} />
      {registerEntry && (
        <Section title={t('organisations.register.title')}>
          <div className="fact-columns">
            <RegisterText entry={registerEntry} />
          </div>
        </Section>
      )}
    </>
  );
}
