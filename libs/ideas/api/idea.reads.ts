import { nearPlace, withinTerm } from '@samskap/catalogue-api';
import {
  type Filter,
  type Order,
  type ReadsModule,
  type Sql,
  TRUE,
  type ViewerSql,
  columns,
  computed,
  connection,
  equals,
  hashOfTokenSql,
  instants,
  many,
  one,
  oneOf,
  raw,
  rights,
  sql,
  withParent,
  withWords,
} from '@samskap/platform-api';
import { doorReads } from './door.reads.js';
import { figureReads } from './figures.reads.js';
import { ideaInsider, ideaLifecycle, ideaPolicy, seesSender } from './idea.policy.js';
import { stillMember } from './still-member.js';

/** More than anything is ever sent on. */
const MOST_HANDOVERS = 50;

const words = (idea: Sql): Sql => sql`to_tsvector('norwegian', ${idea}.title || ' ' || ${idea}.text)`;

const forTargetGroup: Filter = (idea, code) => sql`exists (select 1 from idea_term about where about.idea_id = ${idea}.id and ${withinTerm(raw('about.code'), code)})`;

const overdue = (idea: Sql, viewer: ViewerSql): Sql => sql`(${idea}.status = 'NEW' and ${idea}.answer_by < ${viewer.today})`;

const colleague = (column: string) => one('Person', (idea, person) => stillMember(person, sql`${idea}.${raw(column)}`, sql`${idea}.owner_id`));

/** What is told of the sender, to those who answer. */
const ofSender = (column: string) =>
  computed((idea, viewer) => sql`(select s.${raw(column)} from idea_sender s where s.idea_id = ${idea}.id and ${seesSender(idea, viewer)})`);

const orders: Record<string, Order> = {
  NEWEST: { by: (idea) => sql`${idea}.sent_at`, type: 'timestamptz', direction: 'desc' },
  ANSWER_BY: { by: (idea) => sql`${idea}.answer_by`, type: 'date', direction: 'asc' },
};

/** What whoever sent it and whoever answers both read. */
const said = {
  ...columns('kind status title text answerBy answer'),
  ...instants('sentAt answeredAt'),
  overdue: computed(overdue),
  owner: one('Organisation', (idea, owner) => sql`${owner}.id = ${idea}.owner_id`),
  unit: one('Unit', (idea, unit) => sql`${unit}.id = ${idea}.unit_id`),
  handovers: many('Handover', (idea, handover) => sql`${handover}.idea_id = ${idea}.id`, { orderBy: (handover) => sql`${handover}.at, ${handover}.id`, max: MOST_HANDOVERS }),
};

export const ideaReads: ReadsModule = (reads) => {
  reads.type('Handover', {
    from: 'handover',
    visibleTo: withParent,
    fields: {
      ...columns('id reason'),
      ...instants('at'),
      fromOrganisation: one('Organisation', (handover, organisation) => sql`${organisation}.id = ${handover}.from_organisation_id`),
      fromUnit: one('Unit', (handover, unit) => sql`${unit}.id = ${handover}.from_unit_id`),
      toOrganisation: one('Organisation', (handover, organisation) => sql`${organisation}.id = ${handover}.to_organisation_id`),
      toUnit: one('Unit', (handover, unit) => sql`${unit}.id = ${handover}.to_unit_id`),
    },
  });

  reads.type('Idea', {
    from: 'idea',
    visibleTo: ideaPolicy.read,
    fields: {
      ...said,
      ...columns('id version source language'),
      contact: colleague('contact_id'),
      standIn: colleague('stand_in_id'),
      place: one('Place', (idea, place) => sql`${place}.code = ${idea}.place_code`),
      targetGroups: many('Term', (idea, term) => sql`${term}.code in (select about.code from idea_term about where about.idea_id = ${idea}.id)`, {
        orderBy: (term) => sql`${term}.position`,
        max: 50,
      }),
      pilot: one('Pilot', (idea, pilot) => sql`${pilot}.id = ${idea}.pilot_id`),
      sentBy: one('Person', (idea, person, viewer) => sql`(${person}.id = ${idea}.sent_by and ${seesSender(idea, viewer)})`),
      senderName: ofSender('name'),
      senderEmail: ofSender('email'),
      becameChallenge: one('Challenge', (idea, challenge) => sql`${challenge}.id = ${idea}.became_challenge_id`),
      becameProposal: one('Proposal', (idea, proposal) => sql`${proposal}.id = ${idea}.became_proposal_id`),
      becamePilot: one('Pilot', (idea, pilot) => sql`${pilot}.id = ${idea}.became_pilot_id`),
      viewerCan: rights(ideaPolicy, (idea) => sql`${idea}.status`, ideaLifecycle),
    },
    filters: {
      kinds: oneOf((idea) => sql`${idea}.kind`),
      sources: oneOf((idea) => sql`${idea}.source`),
      status: oneOf((idea) => sql`${idea}.status`),
      owner: equals('owner_id'),
      place: (idea, place) => sql`(${idea}.place_code is not null and ${nearPlace(sql`${idea}.place_code`, place)})`,
      targetGroup: forTargetGroup,
      pilot: equals('pilot_id'),
      text: withWords('idea', words),
      mine: (idea, wanted, viewer) => (wanted.literal() === true ? ideaInsider(idea, viewer) : TRUE),
      overdue: (idea, wanted, viewer) => (wanted.literal() === true ? overdue(idea, viewer) : TRUE),
    },
    orders,
  });

  reads.type('SentIdea', {
    from: 'idea',
    visibleTo: withParent,
    fields: {
      ...said,
      contactName: computed(
        (idea) => sql`(select p.name from person p join membership m on m.person_id = p.id and m.organisation_id = ${idea}.owner_id where p.id = ${idea}.contact_id and p.suspended_at is null)`,
      ),
      mailed: computed((idea) => sql`exists (select 1 from idea_sender s where s.idea_id = ${idea}.id and s.email is not null)`),
    },
  });

  reads.extend('Pilot', {
    ideas: many('Idea', (pilot, idea) => sql`${idea}.pilot_id = ${pilot}.id`, { orderBy: (idea) => sql`${idea}.sent_at desc, ${idea}.id desc`, max: 100 }),
  });

  reads.root({
    idea: one('Idea', (_query, idea, _viewer, { id }) => sql`${idea}.id = ${id!.bind('uuid')}`),
    ideas: connection('Idea', () => TRUE),
    sentIdea: one('SentIdea', (_query, sent, _viewer, { token }) => sql`${sent}.id in (select t.idea_id from idea_token t where t.hash = ${hashOfTokenSql(token!.bind('text'))})`),
  });

  doorReads(reads);
  figureReads(reads);
};
