import { aChallenge } from '@samskap/challenges-api/testing';
import type { Scene } from '@samskap/identity-api/testing/scene';
import { aHandover, aSender, anIdea } from '@samskap/ideas-api/testing';
import { aPilot } from '@samskap/pilots-api/testing';
import type { ViewerKind } from '@samskap/platform-api';
import { aService } from '@samskap/services-api/testing';
import { aSignUp, aSlot, anAssignment } from '@samskap/volunteers-api/testing';
import { aRegistration, aResult, aWorkshop } from '@samskap/workshops-api/testing';
import { Phone, aBoard, aBoardGroup, aBoardIdea } from '@samskap/workshops-api/testing/board';
import type { Canaries } from './canaries.js';

/** Everyone at the owning organisation, who does what there is to do. */
const OWN: readonly ViewerKind[] = ['member', 'leader'];
/** They, and those who coordinate it. */
const OWNER: readonly ViewerKind[] = [...OWN, 'coordinator', 'tiedCoordinator'];

/** What is given to the walk of what was hidden: ids that lead there, and codes and secrets that somebody in the room has. */
interface Paths {
  readonly ids: string[];
  readonly words: string[];
}

export async function hideCoCreation(scene: Scene, canaries: Canaries, paths: Paths): Promise<void> {
  await hideServices(scene, canaries, paths);
  await hideVolunteers(scene, canaries, paths);
  await hideSenders(scene, canaries, paths);
  await hideWorkshops(scene, canaries, paths);
  await hideBoards(scene, canaries, paths);
}

/** What is being described, and what is no longer there. */
async function hideServices({ api, owner }: Scene, canaries: Canaries, { ids }: Paths): Promise<void> {
  const challenge = await aChallenge(api, owner, { title: 'Et behov som likner en tjeneste' });
  const pilot = await aPilot(api, owner, { status: 'RUNNING' });
  for (const status of ['DRAFT', 'CLOSED'] as const) {
    const service = await aService(api, owner, { status, ...(status === 'DRAFT' ? { pilotId: pilot.id } : {}) });
    await canaries.hide('service', service.id, 'name summary for_whom how_to_refer telephone email website opening_hours waiting_time slug', OWN);
    ids.push(service.id);
  }
  ids.push(challenge.id, pilot.id, (await aService(api, owner)).id);
}

/** Drafts, and who has signed up: that somebody waits is told as a number. */
async function hideVolunteers({ api, owner }: Scene, canaries: Canaries, { ids }: Paths): Promise<void> {
  const planned = await aPilot(api, owner, { status: 'PLANNED' });
  const draft = await anAssignment(api, owner, { status: 'DRAFT' });
  const unseen = await aSlot(api, draft);
  await canaries.hide('volunteer_assignment', draft.id, 'title task contact_name contact_telephone meeting_point training expenses slug', OWN);
  await canaries.hide('assignment_slot', unseen.id, '', OWN);
  const open = await anAssignment(api, owner, { pilotId: planned.id });
  await canaries.vary('volunteer_assignment', open.id, { pilot_id: null }, OWNER);
  await canaries.hide('pilot', planned.id, 'title slug', OWNER);
  const slot = await aSlot(api, open, { capacity: 1 });
  const confirmed = await aSignUp(api, slot);
  const waiting = await aSignUp(api, slot, { status: 'WAITING' });
  const echo = await aSignUp(api, slot, { status: 'WAITING', echoOf: confirmed.id, mobile: null });
  await canaries.hide('sign_up', confirmed.id, 'name mobile reason', OWN);
  await canaries.mark('sign_up', waiting.id, 'name email reason', OWN);
  await canaries.hide('sign_up', echo.id, 'name', []);
  ids.push(planned.id, draft.id, unseen.id, open.id, slot.id, confirmed.id, waiting.id, echo.id);
}

/** Who sent what anyone may read, what it became while that is nobody else's business, and what was sent on. */
async function hideSenders({ api, owner, party, foreign }: Scene, canaries: Canaries, { ids }: Paths): Promise<void> {
  const [draft, planned] = [await aChallenge(api, owner, { status: 'DRAFT', publishedAt: null }), await aPilot(api, owner, { status: 'PLANNED' })];
  await canaries.hide('challenge', draft.id, 'title slug', OWNER);
  await canaries.hide('pilot', planned.id, 'title slug', OWNER);
  const answered = await anIdea(api, owner, { status: 'TAKEN_FORWARD', sentBy: party.member.id, becameChallengeId: draft.id, becamePilotId: planned.id });
  await aSender(api, answered);
  await canaries.vary('idea', answered.id, { sent_by: null }, [...OWN, 'partyMember']);
  await canaries.hide('idea_sender', { idea_id: answered.id }, 'name email', OWN);
  const sentOn = await anIdea(api, owner);
  await aHandover(api, sentOn, foreign, owner);
  await canaries.mark('idea', sentOn.id, 'title text', OWNER);
  await canaries.mark('handover', { idea_id: sentOn.id }, 'reason', OWNER);
  // How much comes in and is sent on is a figure for those who can do something about it, on both sides.
  const counted: readonly ViewerKind[] = [...OWNER, 'administrator', 'foreignLeader', 'foreignCoordinator'];
  await canaries.hide('idea', sentOn.id, '', counted);
  await canaries.hide('handover', { idea_id: sentOn.id }, '', counted);
  ids.push(draft.id, planned.id, answered.id, sentOn.id);
}

/** Plans, codes, who has registered, and what an open one is about while that is hidden. */
async function hideWorkshops({ api, owner }: Scene, canaries: Canaries, { ids }: Paths): Promise<void> {
  // A code that one can tell from all other words is none that anybody types.
  await api.dataSource.query('alter table workshop drop constraint workshop_code_check');
  const texts = 'title question description venue online_url slug';
  const planned = await aWorkshop(api, owner, { status: 'PLANNED' });
  await canaries.hide('workshop', planned.id, `${texts} code`, OWNER);
  const draft = await aChallenge(api, owner, { status: 'DRAFT', publishedAt: null });
  await canaries.hide('challenge', draft.id, 'title slug', OWNER);
  const open = await aWorkshop(api, owner, { challengeId: draft.id, capacity: 2 });
  await canaries.vary('workshop', open.id, { challenge_id: null }, OWNER);
  await canaries.mark('workshop', open.id, 'code', OWN);
  const [confirmed, waiting] = [await aRegistration(api, open), await aRegistration(api, open, { status: 'WAITING' })];
  await canaries.hide('workshop_registration', confirmed.id, 'name email', OWN);
  await canaries.mark('workshop_registration', waiting.id, 'name email', OWN);
  const closed = await aWorkshop(api, owner, { status: 'CLOSED' });
  const idea = await anIdea(api, owner, { source: 'WORKSHOP', public: true });
  await aResult(api, closed, idea);
  ids.push(planned.id, draft.id, open.id, confirmed.id, waiting.id, closed.id, idea.id);
}

/** A room that votes: what waits and what was taken off, where dots are, and at which table somebody wrote. */
async function hideBoards({ api, owner }: Scene, canaries: Canaries, { ids, words }: Paths): Promise<void> {
  const workshop = await aBoard(api, owner, { step: 'VOTE' });
  const [one, other] = [await aBoardIdea(api, workshop, { tableNo: 1 }), await aBoardIdea(api, workshop)];
  const group = await aBoardGroup(api, workshop, 'Buss', [other]);
  for (const state of ['WAITING', 'HIDDEN'] as const) {
    const idea = await aBoardIdea(api, workshop, { state });
    await canaries.hide('board_idea', idea.id, 'text', OWN);
    ids.push(idea.id);
  }
  await canaries.vary('board_idea', one.id, { table_no: 2 }, OWN);
  const [phone, neighbour] = [new Phone(api, workshop), new Phone(api, workshop)];
  for (const each of [phone, neighbour]) await each.join();
  await phone.vote({ [one.id]: 1 });
  await neighbour.vote({ [group.id]: 2 });
  const ballots = await api.dataSource.query<{ seat_id: string }[]>('select seat_id from board_ballot where workshop_id = $1 and dots ? $2', [workshop.id, group.id]);
  await canaries.vary('board_ballot', { seat_id: ballots[0]!.seat_id }, { dots: JSON.stringify({ [one.id]: 3 }), used: 3 }, []);
  ids.push(workshop.id, one.id, other.id, group.id);
  words.push(workshop.code, workshop.code, phone.seat, phone.seat);
}
