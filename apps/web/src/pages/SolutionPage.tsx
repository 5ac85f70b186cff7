import { SolutionForm } from '@samskap/partners-web';
import { Loaded, NotFound, Page, SignedIn, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PartnerToEditDocument, type PartnerToEditQuery } from './partner.operations.js';

/** Adding or changing a solution of one's own organisation. */
export function SolutionPage() {
  const { slug = '', id } = useParams();
  const read = useRead(PartnerToEditDocument, { slug });
  return <SignedIn>{() => <Loaded read={read}>{({ organisation }) => <Editing organisation={organisation} id={id} />}</Loaded>}</SignedIn>;
}

function Editing({ organisation, id }: { organisation: PartnerToEditQuery['organisation']; id: string | undefined }) {
  const { t } = useTranslation();
  const solution = organisation?.solutions.find((each) => each.id === id);
  const may = id ? solution?.viewerCan.update : organisation?.viewerCan.addSolution;
  if (!organisation || !may) return <NotFound />;
  return (
    <Page
      title={t(solution ? 'partners.solution.edit' : 'partners.solution.add')}
      lead={t('partners.solution.lead')}
      crumbs={[{ label: organisation.name, to: `/partnere/${organisation.slug}` }]}
      width="text"
    >
      <SolutionForm key={solution?.version ?? 0} organisation={organisation} solution={solution} />
    </Page>
  );
}
