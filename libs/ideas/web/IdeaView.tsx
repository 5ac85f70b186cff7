import { Alert, DateText, DefinitionList, langOf, Page, Prose, Section, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { AnswerForm } from './AnswerForm.js';
import { Chain } from './Chain.js';
import type { IdeaFullFragment } from './ideas.operations.js';
import { IdeaTags } from './IdeaTags.js';
import { PassOn } from './PassOn.js';
import { teamOf } from './teamOf.js';

interface IdeaViewProps {
  idea: IdeaFullFragment;
  /** After it was sent on, when the viewer may see it no longer. */
  onPassedOn: () => void;
}

/** One idea whole: what was sent in, what became of it, whom it has been with, and the answer for whoever gives it. */
export function IdeaView({ idea, onPassedOn }: IdeaViewProps) {
  const { t } = useTranslation();
  const lang = langOf(idea.language);
  const waits = idea.status === 'NEW';
  return (
    <Page title={idea.title} lang={lang} eyebrow={<IdeaTags idea={idea} />} crumbs={[{ label: t('ideas.title'), to: '/ideer' }]} width="text">
      {idea.text !== idea.title && <Prose text={idea.text} lang={lang} />}
      {idea.answer && (
        <Section title={t('ideas.answerFrom', { team: teamOf(idea.unit, idea.owner) })}>
          <div className="idea-answer">
            <Prose text={idea.answer} />
            <Became idea={idea} />
          </div>
        </Section>
      )}
      {idea.viewerCan.answer && waits && (
        <Section title={t('ideas.answer.open')} action={idea.viewerCan.passOn && <PassOn idea={idea} onDone={onPassedOn} />}>
          {idea.overdue && <Alert tone="warning">{t('ideas.answer.late')}</Alert>}
          <AnswerForm key={idea.version} ideas={[idea]} onDone={() => undefined} />
        </Section>
      )}
      <Section title={t('ideas.chain.title')}>
        <Chain idea={idea} />
      </Section>
      <Section title={t('ideas.facts')}>
        <Facts idea={idea} />
      </Section>
      {idea.viewerCan.answer && !waits && (
        <details className="ds-details">
          <summary>{t('ideas.answer.again')}</summary>
          <div>
            <AnswerForm key={idea.version} ideas={[idea]} onDone={() => undefined} />
          </div>
        </details>
      )}
    </Page>
  );
}

function Became({ idea: { becameChallenge, becamePilot, becameProposal } }: { idea: IdeaFullFragment }) {
  const { t } = useTranslation();
  const became = [
    becameChallenge && { to: `/utfordringer/${becameChallenge.slug}`, what: 'challenge' as const, title: becameChallenge.title },
    becameProposal && { to: `/forslag/${becameProposal.id}`, what: 'proposal' as const, title: becameProposal.title },
    becamePilot && { to: `/piloter/${becamePilot.slug}`, what: 'pilot' as const, title: becamePilot.title },
  ].filter((one) => one !== null);
  if (became.length === 0) return null;
  return (
    <ul className="plain-list">
      {became.map(({ to, what, title }) => (
        <li key={to}>
          {t(`ideas.became.${what}`)} <TextLink to={to}>{title}</TextLink>
        </li>
      ))}
    </ul>
  );
}

function Facts({ idea }: { idea: IdeaFullFragment }) {
  const { t } = useTranslation();
  const sender = [idea.sentBy?.name ?? idea.senderName, idea.senderEmail].filter((one) => one != null).join(', ');
  return (
    <DefinitionList
      items={[
        { term: t('ideas.source.label'), value: t(`ideas.source.${idea.source}`) },
        { term: t('ideas.sender'), value: sender },
        { term: t('ideas.team'), value: teamOf(idea.unit, idea.owner) },
        { term: t('ideas.contact'), value: idea.contact?.name },
        { term: t('ideas.standIn'), value: idea.standIn?.name },
        { term: t('ideas.place'), value: idea.place?.name },
        { term: t('ideas.targetGroup'), value: idea.targetGroups.map(({ label }) => label).join(', ') },
        { term: t('ideas.pilot'), value: idea.pilot && <TextLink to={`/piloter/${idea.pilot.slug}`}>{idea.pilot.title}</TextLink> },
        { term: t('ideas.answerBy'), value: <DateText value={idea.answerBy} /> },
      ]}
    />
  );
}
