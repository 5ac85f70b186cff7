import { Prose, Section } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { ProposalViewFragment } from '../challenges.operations.js';

/** What is proposed; only what the viewer may read. */
export function ProposalBody({ proposal }: { proposal: ProposalViewFragment }) {
  const { t } = useTranslation();
  const { summary, approach, needs, cost, ideaOwner, exemption, fullText } = proposal;
  const parts = [
    { title: t('challenges.shown.summary'), text: summary },
    { title: t('challenges.shown.approach'), text: approach },
    { title: t('challenges.shown.needs'), text: needs },
    { title: t('challenges.shown.cost'), text: cost },
    { title: t('challenges.shown.ideaOwner'), text: ideaOwner && t(`challenges.shown.${ideaOwner}`) },
    { title: t('challenges.shown.exemption'), text: exemption },
    { title: t('challenges.proposal.field.fullText'), text: fullText },
  ];
  return (
    <>
      {parts.map(({ title, text }) =>
        text ? (
          <Section key={title} title={title}>
            <Prose text={text} />
          </Section>
        ) : null,
      )}
    </>
  );
}
