import { langOf, Loaded, NotFound, Page, type Read, SignedIn } from '@samskap/ui';
import type { Language } from '@samskap/platform-contract';
import { hostedByViewer } from '@samskap/workshops-web';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Hosted {
  slug: string;
  title: string;
  language: Language;
  code: string | null;
}

interface WorkshopHostPageProps<Workshop extends Hosted> {
  read: Read<{ workshop: Workshop | null }>;
  title: string;
  lead?: string;
  actions?: ReactNode;
  width?: 'text' | 'wide';
  children: (workshop: Workshop) => ReactNode;
}

/** A page about an idea workshop for those who host it; for everyone else it does not exist. */
export function WorkshopHostPage<Workshop extends Hosted>({ read, title, lead, actions, width, children }: WorkshopHostPageProps<Workshop>) {
  const { t } = useTranslation();
  return (
    <SignedIn>
      {() => (
        <Loaded read={read}>
          {({ workshop }) =>
            workshop && hostedByViewer(workshop) ? (
              <Page
                title={title}
                lead={lead}
                actions={actions}
                width={width}
                eyebrow={<span lang={langOf(workshop.language)}>{workshop.title}</span>}
                crumbs={[
                  { label: t('workshops.title'), to: '/verksted' },
                  { label: workshop.title, to: `/verksted/${workshop.slug}` },
                ]}
              >
                {children(workshop)}
              </Page>
            ) : (
              <NotFound />
            )
          }
        </Loaded>
      )}
    </SignedIn>
  );
}
