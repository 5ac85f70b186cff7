import { Idea, IdeaTerm } from '@samskap/ideas-api';
import { Workshop, WorkshopAgendaItem, WorkshopHost, WorkshopRegistration, WorkshopResult, WorkshopTerm } from '@samskap/workshops-api';
import type { EntityManager } from 'typeorm';
import { add } from './add.js';
import { type DemoCalendar, demoId } from './calendar.js';
import { type DemoWorkshop, WORKSHOPS } from './workshops.js';

const REGISTERED_DAYS_AGO = 5;

const idOr = (key: string | undefined) => (key ? demoId(key) : null);
const ideaKey = (one: DemoWorkshop, index: number) => one.results![index]!.idea ?? `${one.key}/idea/${index}`;

/** Workshops before, at and after their day, with the ideas that came of those that are over. */
export async function loadWorkshops(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  const parts = <Part>(of: (one: DemoWorkshop) => readonly Part[]) => WORKSHOPS.flatMap((one) => of(one).map((part) => ({ workshopId: demoId(one.key), ...part })));
  await add(manager, Workshop, WORKSHOPS.map((one) => workshopRow(one, calendar)));
  await add(manager, WorkshopHost, parts((one) => (one.hosts ?? []).map((key) => ({ organisationId: demoId(key) }))));
  await add(manager, WorkshopTerm, parts((one) => one.targetGroups.map((code) => ({ code }))));
  await add(manager, WorkshopAgendaItem, parts((one) => one.agenda.map((item, position) => ({ ...item, position }))));
  await add(manager, WorkshopRegistration, parts((one) => (one.registered ?? []).map((registered, index) => ({
    ...registered, id: demoId(`${one.key}/registration/${index}`), status: 'CONFIRMED', turn: index + 1, language: one.language, registeredAt: calendar.instant(-REGISTERED_DAYS_AGO),
  }))));
  await loadResults(manager, calendar);
}

async function loadResults(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  const results = WORKSHOPS.flatMap((one) => (one.results ?? []).map((result, index) => ({ one, result, index, id: demoId(ideaKey(one, index)) })));
  const own = results.filter(({ result }) => result.idea === undefined);
  await add(manager, Idea, own.map(({ one, result, id }) => ({
    id, kind: 'IDEA', source: 'WORKSHOP', status: result.answer?.status ?? 'NEW', language: one.language, title: result.title, text: result.texts.join('\n'), ownerId: demoId(one.owner), contactId: demoId(one.contact),
    placeCode: one.place, sentAt: calendar.instant(one.starts.day), answerBy: calendar.day(one.answerBy), public: true, answer: result.answer?.text ?? null, answeredAt: calendar.instant(result.answer?.on), becamePilotId: idOr(result.answer?.pilot),
  })));
  await add(manager, IdeaTerm, own.flatMap(({ one, id }) => one.targetGroups.map((code) => ({ ideaId: id, code }))));
  await add(manager, WorkshopResult, results.map(({ one, result, index, id }) => ({ ideaId: id, workshopId: demoId(one.key), position: index, texts: [...result.texts], votes: result.votes })));
}

/** What is over has been forgotten who came to; only how many they were is left. */
const workshopRow = (one: DemoWorkshop, calendar: DemoCalendar) => {
  const registered = one.registered?.length ?? 0;
  const changedOn = Math.min(one.starts.day, -REGISTERED_DAYS_AGO);
  return {
    id: demoId(one.key), slug: one.slug, template: one.template, status: one.status, language: one.language, title: one.title, question: one.question, description: one.description,
    ownerId: demoId(one.owner), placeCode: one.place, venue: one.venue, startsAt: calendar.moment(one.starts), endsAt: calendar.moment(one.ends), capacity: one.capacity, taken: one.participants ?? registered, turns: registered,
    tables: one.tables, dots: one.dots, answerBy: calendar.day(one.answerBy), challengeId: idOr(one.challenge), pilotId: idOr(one.pilot), code: one.code, participants: one.participants ?? null, ballots: one.ballots ?? null,
    madeBy: demoId(one.contact), createdAt: calendar.instant(changedOn - 20), updatedAt: calendar.instant(changedOn),
  };
};
