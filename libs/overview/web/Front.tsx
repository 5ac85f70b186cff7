import { Card, langOf, LinkButton, Loaded, Section, Skeleton, SkeletonCards, TextLink, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FrontNeedFragment, FrontPageDocument, type FrontPageQuery, type FrontPilotFragment } from './overview.operations.js';

/** The public first page below its heading: needs, pilots, what became of them, and the ways in. */
export function Front() {
  const { t } = useTranslation();
  const read = useRead(FrontPageDocument, {});
  return (
    <>
      <Loaded read={read} skeleton={<Skeleton lines={2} />}>
        {({ overview }) => <Figures overview={overview} />}
      </Loaded>
      <WaysIn />
      {/* One failure is told once, above. */}
      {read.data ? <Latest data={read.data} /> : !read.error && <SkeletonCards />}
      <section className="front-how" aria-labelledby="front-how">
        <h2 className="ds-heading" data-size="sm" id="front-how">
          {t('overview.how.title')}
        </h2>
        <ol className="front-steps">
          {(['need', 'sketch', 'pilot', 'learn'] as const).map((step) => (
            <li key={step}>
              <h3 className="ds-heading" data-size="2xs">
                {t(`overview.how.${step}.title`)}
              </h3>
              <p>{t(`overview.how.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Figures({ overview }: { overview: FrontPageQuery['overview'] }) {
  const { t } = useTranslation();
  const figures = [
    ['openChallenges', overview.openChallenges, '/utfordringer?naa=aapen'],
    ['runningPilots', overview.runningPilots, '/piloter?status=RUNNING&status=EVALUATING'],
    ['adoptedPilots', overview.adoptedPilots, '/piloter?status=DECIDED&resultat=ADOPT'],
    ['stoppedPilots', overview.stoppedPilots, '/piloter?status=DECIDED&resultat=STOP'],
  ] as const;
  return (
    <ul className="front-figures plain-list" aria-label={t('overview.figures.label')}>
      {figures.map(([name, count, to]) => (
        <li key={name}>
          <Link to={to}>
            <span className="front-figure">{count}</span> {t(`overview.figures.${name}`, { count })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function WaysIn() {
  const { t } = useTranslation();
  return (
    <div className="front-ways">
      <section aria-labelledby="front-municipality">
        <h2 className="ds-heading" data-size="sm" id="front-municipality">
          {t('overview.municipality.title')}
        </h2>
        <p>{t('overview.municipality.text')}</p>
        <div className="cluster">
          <LinkButton to="/utfordringer/ny">{t('overview.municipality.action')}</LinkButton>
          <TextLink to="/partnere">{t('overview.municipality.other')}</TextLink>
        </div>
      </section>
      <section aria-labelledby="front-entrepreneur">
        <h2 className="ds-heading" data-size="sm" id="front-entrepreneur">
          {t('overview.entrepreneur.title')}
        </h2>
        <p>{t('overview.entrepreneur.text')}</p>
        <div className="cluster">
          <LinkButton to="/utfordringer?naa=aapen" tone="ember">
            {t('overview.entrepreneur.action')}
          </LinkButton>
          <TextLink to="/piloter">{t('overview.entrepreneur.other')}</TextLink>
        </div>
      </section>
      <section aria-labelledby="front-everyone">
        <h2 className="ds-heading" data-size="sm" id="front-everyone">
          {t('overview.everyone.title')}
        </h2>
        <p>{t('overview.everyone.text')}</p>
        <div className="cluster">
          <LinkButton to="/frivillig" variant="secondary">
            {t('overview.everyone.action')}
          </LinkButton>
          <TextLink to="/send-inn">{t('overview.everyone.other')}</TextLink>
          <TextLink to="/tjenester">{t('overview.everyone.services')}</TextLink>
        </div>
      </section>
    </div>
  );
}

function Latest({ data: { needs, running, adopted, stopped } }: { data: FrontPageQuery }) {
  const { t } = useTranslation();
  const ended = [...adopted.nodes, ...stopped.nodes];
  return (
    <>
      {needs.nodes.length > 0 && (
        <Section title={t('overview.needs.title')} action={<TextLink to="/utfordringer">{t('overview.needs.all')}</TextLink>}>
          <ul className="grid">
            {needs.nodes.map((need) => (
              <li key={need.id}>
                <Need need={need} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {running.nodes.length > 0 && (
        <Section title={t('overview.pilots.title')} action={<TextLink to="/piloter">{t('overview.pilots.all')}</TextLink>}>
          <ul className="grid">
            {running.nodes.map((pilot) => (
              <li key={pilot.id}>
                <Trial pilot={pilot} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {ended.length > 0 && (
        <Section title={t('overview.ended.title')} action={<TextLink to="/piloter?status=DECIDED">{t('overview.ended.all')}</TextLink>}>
          <ul className="grid">
            {ended.map((pilot) => (
              <li key={pilot.id}>
                <Ended pilot={pilot} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Need({ need }: { need: FrontNeedFragment }) {
  return (
    <Card title={need.title} to={`/utfordringer/${need.slug}`} lang={langOf(need.language)} above={need.owner?.name}>
      <p className="clamped" lang={langOf(need.language)}>
        {need.need}
      </p>
    </Card>
  );
}

function Trial({ pilot }: { pilot: FrontPilotFragment }) {
  return (
    <Card title={pilot.title} to={`/piloter/${pilot.slug}`} lang={langOf(pilot.language)} above={pilot.owner?.name}>
      <p className="clamped" lang={langOf(pilot.language)}>
        {pilot.learningQuestion ?? pilot.summary}
      </p>
    </Card>
  );
}

function Ended({ pilot }: { pilot: FrontPilotFragment }) {
  const { t } = useTranslation();
  const adopted = pilot.decision === 'ADOPT';
  return (
    <Card title={pilot.title} to={`/piloter/${pilot.slug}`} lang={langOf(pilot.language)} above={pilot.owner?.name} tone="tinted">
      <p className="front-became" data-decision={pilot.decision}>
        {adopted ? t('overview.ended.adoptedBy', { service: pilot.receivingService ?? pilot.owner?.name ?? '' }) : t('overview.ended.stopped')}
      </p>
      <p lang={langOf(pilot.language)}>{pilot.lesson ?? pilot.summary}</p>
    </Card>
  );
}
