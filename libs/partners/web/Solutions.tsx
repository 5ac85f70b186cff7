import { LinkButton, Prose, Section, Tag, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { PartnerFullFragment, PartnerSolutionFragment } from './partners.operations.js';

const parts = ['forWhom', 'how', 'price', 'needs', 'evidence', 'usedWhere'] as const;

/** What a partner already offers; the summary is always there, the rest unfolds. */
export function Solutions({ partner }: { partner: PartnerFullFragment }) {
  const { t } = useTranslation();
  const { solutions, viewerCan, slug } = partner;
  if (solutions.length === 0 && !viewerCan.addSolution) return null;
  return (
    <Section
      title={t('partners.solutions')}
      action={
        viewerCan.addSolution && (
          <LinkButton to={`/partnere/${slug}/losninger/ny`} variant="secondary">
            {t('partners.solution.add')}
          </LinkButton>
        )
      }
    >
      {solutions.length === 0 && <p className="quiet">{t('partners.solution.none')}</p>}
      {solutions.map((solution) => (
        <SolutionView key={solution.id} solution={solution} partnerSlug={slug} />
      ))}
    </Section>
  );
}

function SolutionView({ solution, partnerSlug }: { solution: PartnerSolutionFragment; partnerSlug: string }) {
  const { t } = useTranslation();
  return (
    <article className="solution" id={solution.id}>
      <h3 className="ds-heading" data-size="xs">
        {solution.title}
      </h3>
      <p>{solution.summary}</p>
      {solution.targetGroups.length > 0 && (
        <ul className="plain-list cluster tags">
          {solution.targetGroups.map(({ code, label }) => (
            <li key={code}>
              <Tag>{label}</Tag>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('partners.solution.more')}</summary>
        <div className="solution-parts">
          {parts.map((part) => {
            const text = solution[part];
            return text ? (
              <div key={part}>
                <h4 className="ds-heading" data-size="2xs">
                  {t(`partners.solution.${part}`)}
                </h4>
                <Prose text={text} />
              </div>
            ) : null;
          })}
        </div>
      </details>
      {solution.viewerCan.update && (
        <p>
          <TextLink to={`/partnere/${partnerSlug}/losninger/${solution.id}`}>{t('partners.solution.edit')}</TextLink>
        </p>
      )}
    </article>
  );
}
