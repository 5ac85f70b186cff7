import { Door, Handover, Idea, IdeaSender, IdeaTerm } from '@samskap/ideas-api';
import type { EntityManager } from 'typeorm';
import { add } from './add.js';
import { type DemoCalendar, demoId } from './calendar.js';
import { DOORS, IDEAS } from './ideas.js';

const unitId = (organisation: string, unit: string | undefined) => (unit ? demoId(`${organisation}/${unit}`) : null);
const idOr = (key: string | undefined) => (key ? demoId(key) : null);

/** What has come in so far, in every state, and who stands at the doors. */
export async function loadIdeas(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  await add(manager, Door, DOORS.map((one) => ({
    id: demoId(`door/${one.place ?? ''}`), placeCode: one.place ?? null, organisationId: demoId(one.organisation), unitId: unitId(one.organisation, one.unit),
    contactId: demoId(one.contact), standInId: idOr(one.standIn), answerWithinDays: one.days,
  })));
  await add(manager, Idea, IDEAS.map((one) => ({
    id: demoId(one.key), kind: one.kind ?? 'IDEA', source: one.source, status: one.answer?.status ?? 'NEW', language: one.language ?? 'NB', title: one.title, text: one.text,
    ownerId: demoId(one.owner), unitId: unitId(one.owner, one.unit), contactId: idOr(one.contact), placeCode: one.place ?? null, pilotId: idOr(one.pilot), sentBy: idOr(one.sentBy),
    sentAt: calendar.instant(one.sentOn), answerBy: calendar.day(one.answerBy), public: one.public ?? false,
    answer: one.answer?.text ?? null, answeredAt: calendar.instant(one.answer?.on), becameChallengeId: idOr(one.answer?.challenge), becamePilotId: idOr(one.answer?.pilot),
  })));
  await add(manager, IdeaTerm, IDEAS.flatMap((one) => (one.targetGroups ?? []).map((code) => ({ ideaId: demoId(one.key), code }))));
  await add(manager, IdeaSender, IDEAS.flatMap((one) => (one.sender ? [{ ideaId: demoId(one.key), name: one.sender.name ?? null, email: one.sender.email ?? null, language: one.language ?? 'NB' }] : [])));
  await add(manager, Handover, IDEAS.flatMap((one) => (one.handovers ?? []).map((sent, index) => ({
    id: demoId(`${one.key}/handover/${index}`), ideaId: demoId(one.key), fromOrganisationId: demoId(sent.from), fromUnitId: unitId(sent.from, sent.fromUnit),
    toOrganisationId: demoId(sent.to), toUnitId: unitId(sent.to, sent.toUnit), reason: sent.reason, at: calendar.instant(sent.on), by: demoId(sent.by),
  }))));
}
