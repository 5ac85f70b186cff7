import { DefaultDoor } from '@samskap/ideas-web';
import { Accounts, AdministrationNav, type AdministrationPart, administrationParts, Operations, Organisations, Overview, Queue, Settings } from '@samskap/organisations-web';
import { NotFound, Page, SignedIn } from '@samskap/ui';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

const parts: Record<AdministrationPart, ComponentType> = { venter: Queue, organisasjoner: Organisations, kontoer: Accounts, innstillinger: Settings, drift: Operations };

const partIn = (given: string): AdministrationPart | undefined => administrationParts.find((part) => part === given);

/** Running the installation; for others than administrators there is nothing here. */
export function AdministrationPage() {
  const { part: given } = useParams();
  const part = given && partIn(given);
  return <SignedIn>{({ administrator }) => (administrator && (part || !given) ? <Part part={part || undefined} /> : <NotFound />)}</SignedIn>;
}

function Part({ part }: { part: AdministrationPart | undefined }) {
  const { t } = useTranslation();
  const Content = part ? parts[part] : Overview;
  return (
    <Page
      title={part ? t(`organisations.administration.part.${part}`) : t('organisations.administration.title')}
      lead={part && t(`organisations.administration.lead.${part}`)}
      crumbs={part && [{ label: t('organisations.administration.title'), to: '/administrasjon' }]}
    >
      <AdministrationNav />
      <Content />
      {part === 'innstillinger' && <DefaultDoor />}
    </Page>
  );
}
