import { Challenge, ChallengeCapability, ChallengeCoOwner, ChallengeCriterion, ChallengePlace, ChallengeTerm, Clarification, Proposal, Question } from '@samskap/challenges-api';
import { Coordination, DemoAccount, Membership, NetworkMember, Organisation, Person, Unit, hashPassword } from '@samskap/identity-api';
import { PartnerCapability, PartnerPlace, PartnerProfile, PartnerTerm, Solution, SolutionTerm } from '@samskap/partners-api';
import type { DataSource, EntityManager } from 'typeorm';
import { add } from './add.js';
import { CONTENT } from './content.js';
import type { DemoChallenge } from './content.types.js';
import { DemoCalendar, demoId } from './calendar.js';
import { loadEvents, tellRoles } from './events.js';
import { loadAgreements } from './load-agreements.js';
import { DEMO_PASSWORD } from './people.js';
import { loadIdeas } from './load-ideas.js';
import { loadPilots } from './load-pilots.js';
import { loadServices } from './load-services.js';
import { loadVolunteers } from './load-volunteers.js';
import { loadWorkshops } from './load-workshops.js';

/**
 * Fills a demo installation. What is there already is left as people have made it, so newer content is only added.
 * Ids follow from the content's keys.
 */
export async function loadDemo(dataSource: DataSource, now: Date): Promise<void> {
  const calendar = new DemoCalendar(now);
  const password = await hashPassword(DEMO_PASSWORD);
  await dataSource.transaction(async (manager) => {
    const first = (await manager.count(DemoAccount)) === 0;
    await loadPeople(manager, calendar, password);
    await loadAgreements(manager, calendar);
    await loadPartners(manager, calendar);
    await loadChallenges(manager, calendar);
    await loadProposals(manager, calendar);
    await loadPilots(manager, calendar);
    await loadVolunteers(manager, calendar);
    await loadServices(manager, calendar);
    await loadIdeas(manager, calendar);
    await loadWorkshops(manager, calendar);
    if (first) await loadEvents(manager, calendar);
    await tellRoles(manager);
  });
}

/** Takes the known password from the demo people, for an installation that is no longer a demo. */
export async function closeDemoAccounts(dataSource: DataSource): Promise<void> {
  await dataSource.query(`
    with closed as (update person set password_hash = null where id in (select person_id from demo_account) and password_hash is not null returning id)
    delete from session where person_id in (select id from closed)`);
}

async function loadPeople(manager: EntityManager, calendar: DemoCalendar, password: string): Promise<void> {
  const { organisations, people } = CONTENT;
  await add(manager, Organisation, organisations.map((one) => ({
    id: demoId(one.key), slug: one.slug, name: one.name, kind: one.kind, status: one.status, organisationNumber: one.organisationNumber, placeCode: one.place, website: one.website ?? null,
  })));
  await add(manager, Unit, organisations.flatMap((one) => (one.units ?? []).map((unit) => ({ id: demoId(`${one.key}/${unit.key}`), organisationId: demoId(one.key), name: unit.name }))));
  await add(manager, NetworkMember, organisations.flatMap((one) => (one.networks ?? []).map((network) => ({ networkId: demoId(network), organisationId: demoId(one.key) }))));
  await add(manager, Person, people.map((one) => ({ id: demoId(one.key), name: one.name, email: one.email, language: one.language, administrator: one.administrator ?? false })));
  await add(manager, Membership, people.flatMap((one) => one.memberships.map((membership) => ({
    organisationId: demoId(membership.organisation), personId: demoId(one.key), role: membership.role,
    unitId: membership.unit ? demoId(`${membership.organisation}/${membership.unit}`) : null,
  }))));
  await add(manager, Coordination, people.flatMap((one) => (one.coordinates ?? []).map((agency) => ({
    id: demoId(`${one.key}/${agency.organisation}`), personId: demoId(one.key), organisationId: demoId(agency.organisation),
    startsOn: calendar.day(agency.startsOn), endsOn: calendar.day(agency.endsOn),
  }))));
  const listed = people.filter((one) => one.role);
  await add(manager, DemoAccount, listed.map((one, position) => ({ personId: demoId(one.key), position, nb: one.role!.NB, nn: one.role!.NN, en: one.role!.EN })));
  await manager.query('update person set password_hash = $1 where password_hash is null and id in (select person_id from demo_account)', [password]);
}

async function loadPartners(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  const { profiles, solutions } = CONTENT;
  await add(manager, PartnerProfile, profiles.map((one) => ({
    organisationId: demoId(one.organisation), about: one.about, capacity: one.capacity, availableFrom: calendar.day(one.availableFrom), wishes: one.wishes,
  })));
  await add(manager, PartnerPlace, profiles.flatMap((one) => one.places.map((code) => ({ organisationId: demoId(one.organisation), code }))));
  await add(manager, PartnerTerm, profiles.flatMap((one) => termsOf(one).map((term) => ({ organisationId: demoId(one.organisation), ...term }))));
  await add(manager, PartnerCapability, profiles.flatMap((one) => one.capabilities.map(({ code, evidence }) => ({ organisationId: demoId(one.organisation), code, evidence: evidence ?? null }))));
  await add(manager, Solution, solutions.map(({ key, organisation, targetGroups: _, serviceAreas: __, ...texts }) => ({ ...texts, id: demoId(key), organisationId: demoId(organisation) })));
  await add(manager, SolutionTerm, solutions.flatMap((one) => termsOf(one).map((term) => ({ solutionId: demoId(one.key), ...term }))));
}

async function loadChallenges(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  const { challenges } = CONTENT;
  await add(manager, Challenge, challenges.map((one) => challengeRow(one, calendar)));
  const parts = <Part>(of: (one: DemoChallenge) => readonly Part[]) => challenges.flatMap((one) => of(one).map((part) => ({ challengeId: demoId(one.key), ...part })));
  await add(manager, ChallengeTerm, parts(termsOf));
  await add(manager, ChallengePlace, parts((one) => one.places.map((code) => ({ code }))));
  await add(manager, ChallengeCoOwner, parts((one) => (one.coOwners ?? []).map((key) => ({ organisationId: demoId(key) }))));
  await add(manager, ChallengeCriterion, parts((one) => (one.call?.criteria ?? []).map((criterion, position) => ({ ...criterion, position }))));
  await add(manager, ChallengeCapability, parts((one) => one.call?.capabilities ?? []));
  await add(manager, Question, parts((one) => (one.questions ?? []).map((question, index) => ({
    id: demoId(`${one.key}/question/${index}`), text: question.text, askedBy: demoId(question.askedBy), askedAt: calendar.instant(question.askedOn),
    answer: question.answer ?? null, answeredBy: question.answeredBy ? demoId(question.answeredBy) : null, answeredAt: calendar.instant(question.answeredOn),
  }))));
}

const challengeRow = (one: DemoChallenge, calendar: DemoCalendar) => ({
  id: demoId(one.key), slug: one.slug, language: one.language, status: one.status, route: one.call ? 'CALL' : 'EXPLORE', title: one.title, need: one.need, hopedOutcome: one.hopedOutcome,
  ownerId: demoId(one.owner), unitId: one.unit ? demoId(`${one.owner}/${one.unit}`) : null, contactId: demoId(one.contact),
  createdAt: calendar.instant(one.createdOn), publishedAt: calendar.instant(one.publishedOn), updatedAt: calendar.instant(one.endedOn ?? one.publishedOn ?? one.createdOn),
  deadline: one.call ? calendar.moment(one.call.deadline) : null, answerBy: calendar.day(one.call?.answerBy), procurementRoute: one.call?.procurementRoute ?? null,
  budgetFrom: one.call?.budgetFrom ?? null, budgetTo: one.call?.budgetTo ?? null, outcome: one.outcome ?? null,
});

async function loadProposals(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  const { proposals } = CONTENT;
  await add(manager, Proposal, proposals.map((one) => ({
    id: demoId(one.key), kind: one.kind, status: one.status, challengeId: demoId(one.challenge), organisationId: demoId(one.organisation),
    solutionId: one.solution ? demoId(one.solution) : null, authorId: demoId(one.author), title: one.title, summary: one.summary, approach: one.approach, needs: one.needs, cost: one.cost,
    ideaOwner: one.ideaOwner, exemption: one.exemption ?? null, fullText: one.fullText ?? null, submittedAt: calendar.instant(one.submittedOn), answerBy: calendar.day(one.answerBy),
    reasons: one.reasons ?? null, decidedAt: calendar.instant(one.decidedOn), decidedBy: one.decidedOn !== undefined && one.answeredBy ? demoId(one.answeredBy) : null,
    createdAt: calendar.instant((one.submittedOn ?? 0) - 1), updatedAt: calendar.instant(one.decidedOn ?? one.submittedOn ?? 0),
  })));
  const contact = new Map(CONTENT.challenges.map((one) => [one.key, one.contact]));
  await add(manager, Clarification, proposals.flatMap((one) => (one.clarifications ?? []).map((asked, index) => ({
    id: demoId(`${one.key}/clarification/${index}`), proposalId: demoId(one.key), question: asked.question, askedBy: demoId(contact.get(one.challenge)!), askedAt: calendar.instant(asked.askedOn),
    answer: asked.answer ?? null, answeredAt: calendar.instant(asked.answeredOn),
  }))));
}

const termsOf = (one: { targetGroups: readonly string[]; serviceAreas: readonly string[] }) => [
  ...one.targetGroups.map((code) => ({ scheme: 'TARGET_GROUP', code })),
  ...one.serviceAreas.map((code) => ({ scheme: 'SERVICE_AREA', code })),
];
