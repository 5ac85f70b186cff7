import { MyInvitations } from '@samskap/organisations-web';
import { MyWork } from '@samskap/overview-web';
import { type CurrentViewer, LinkButton, organisationsOf, Page, SignedIn } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** What waits for the viewer. */
export function MyWorkPage() {
  const { t } = useTranslation();
  return (
    <SignedIn>
      {(viewer) => (
        <Page title={t('web.nav.myWork')} actions={<OwnOrganisations viewer={viewer} />}>
          <MyInvitations />
          <MyWork />
        </Page>
      )}
    </SignedIn>
  );
}

/** The way to one's own organisations, or to registering one. */
function OwnOrganisations({ viewer }: { viewer: CurrentViewer }) {
  const { t } = useTranslation();
  const organisations = organisationsOf(viewer);
  if (organisations.length === 0) {
    return viewer.administrator || viewer.coordinates.length > 0 ? null : (
      <LinkButton to="/organisasjoner/ny" variant="secondary">
        {t('organisations.new.title')}
      </LinkButton>
    );
  }
  return organisations.map(({ id, slug, name }) => (
    <LinkButton key={id} to={`/partnere/${slug}/organisasjon`} variant="secondary">
      {organisations.length === 1 ? t('organisations.own.mine') : name}
    </LinkButton>
  ));
}
