import { AgreementForm, AgreementView } from '@samskap/organisations-web';
import { Button, Loaded, NotFound, organisationsOf, Page, useRead, useViewer } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AgreementPageDocument, type AgreementPageQuery } from './agreement.operations.js';

type Agreement = NonNullable<AgreementPageQuery['agreement']>;

/** One agreement; a draft may be changed where it stands. */
export function AgreementPage() {
  const { id = '' } = useParams();
  const [changing, setChanging] = useState(false);
  const read = useRead(AgreementPageDocument, { id });
  return (
    <Loaded read={read}>
      {({ agreement }) => {
        if (!agreement) return <NotFound />;
        if (changing && agreement.viewerCan.update) return <Change agreement={agreement} onDone={() => setChanging(false)} />;
        return <AgreementView agreement={agreement} onChange={() => setChanging(true)} />;
      }}
    </Loaded>
  );
}

function Change({ agreement, onDone }: { agreement: Agreement; onDone: () => void }) {
  const { t } = useTranslation();
  const own = organisationsOf(useViewer()).map(({ id }) => id);
  const writer = agreement.parties.find(({ organisation }) => organisation && own.includes(organisation.id))?.organisation;
  if (!writer) return <NotFound />;
  return (
    <Page title={t('organisations.agreement.changeTitle')} lead={t('organisations.agreement.changeLead')} width="text">
      <AgreementForm
        key={agreement.version}
        organisationId={writer.id}
        agreement={agreement}
        onSaved={onDone}
        cancel={
          <Button variant="tertiary" onClick={onDone}>
            {t('organisations.cancel')}
          </Button>
        }
      />
    </Page>
  );
}
