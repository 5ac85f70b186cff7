import { type ReadsModule, type Sql, type ViewerSql, administers, computed, coordinates, leads, one, or, raw, sql } from '@samskap/platform-api';

/** What came within twelve months. */
const lately = (idea: string, viewer: ViewerSql): Sql => sql`${raw(idea)}.sent_at > ${viewer.now} - interval '12 months'`;

/** What is the organisation's turn now, and what it sent on. */
const cameTo = (organisation: Sql): Sql => sql`(i.owner_id = ${organisation}.id or i.id in (select h.idea_id from handover h where h.from_organisation_id = ${organisation}.id))`;

/** A figure over what is the organisation's turn now. */
const ofOwn = (figure: string, condition: (viewer: ViewerSql) => Sql) =>
  computed((organisation, viewer) => sql`(select ${raw(figure)} from idea i where i.owner_id = ${organisation}.id and ${lately('i', viewer)} and ${condition(viewer)})`);

const MEDIAN_DAYS = `round((percentile_cont(0.5) within group (order by extract(epoch from i.answered_at - i.sent_at) / 86400))::numeric, 1)::float8`;

const waits = raw(`i.status = 'NEW'`);
const hasAnswer = raw('i.answered_at is not null');

/** How fast an organisation answers: for those who can do something about it. */
export const figureReads: ReadsModule = (reads) => {
  reads.type('IdeaFigures', {
    from: '(select o.id from organisation o)',
    visibleTo: (organisation, viewer) => or(leads(sql`${organisation}.id`, viewer), coordinates(sql`${organisation}.id`, viewer), administers(viewer)),
    fields: {
      received: computed((organisation, viewer) => sql`(select count(*)::int from idea i where ${lately('i', viewer)} and ${cameTo(organisation)})`),
      waiting: ofOwn('count(*)::int', () => waits),
      overdue: ofOwn('count(*)::int', (viewer) => sql`${waits} and i.answer_by < ${viewer.today}`),
      answered: ofOwn('count(*)::int', () => hasAnswer),
      medianDaysToAnswer: ofOwn(MEDIAN_DAYS, () => hasAnswer),
      handovers: computed(
        (organisation, viewer) =>
          sql`(select count(*)::int from handover h where ${organisation}.id in (h.from_organisation_id, h.to_organisation_id) and h.at > ${viewer.now} - interval '12 months')`,
      ),
      passedAround: computed(
        (organisation, viewer) =>
          sql`(select count(*)::int from idea i where ${lately('i', viewer)} and ${cameTo(organisation)} and (select count(*) from handover h where h.idea_id = i.id) > 1)`,
      ),
    },
  });

  reads.extend('Organisation', { ideaFigures: one('IdeaFigures', (organisation, figures) => sql`${figures}.id = ${organisation}.id`) });
};
