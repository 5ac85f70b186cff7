import { AgreementForm, CannotWrite } from '@samskap/organisations-web';
import { Loaded, Page, SignedIn, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { AgreementMakerDocument } from './agreement.operations.js';

/** Writing an agreement on behalf of the organisation in the address. */
export function NewAgreementPage() {
  const [params] = useSearchParams();
  const id = params.get('organisasjon') ?? '';
  return <SignedIn>{() => (id ? <Write organisationId={id} /> : <CannotWrite slug={undefined} />)}</SignedIn>;
}

function Write({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const read = useRead(AgreementMakerDocument, { id: organisationId });
  return (
    <Loaded read={read}>
      {({ organisation }) =>
        organisation?.viewerCan.makeAgreements ? (
          <Page
            title={t('organisations.agreement.newTitle')}
            lead={t('organisations.agreement.newLead', { name: organisation.name })}
            crumbs={[{ label: organisation.name, to: `/partnere/${organisation.slug}/organisasjon` }]}
            width="text"
          >
            <AgreementForm organisationId={organisation.id} onSaved={(saved) => void navigate(`/avtaler/${saved}`, { replace: true })} />
          </Page>
        ) : (
          <CannotWrite slug={organisation?.slug} />
        )
      }
    </Loaded>
  );
}
