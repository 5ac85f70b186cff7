import { type Outcome, type Viewer, type WriteTransaction, Writes, at, dayInOslo, daysAfter, newId, refuseAny, valid } from '@samskap/platform-api';
import type { CreateWorkshopInput, UpdateWorkshopInput, WorkshopStepInput } from '@samskap/platform-contract';
import { createWorkshopRules, updateWorkshopRules, workshopTemplates } from '@samskap/workshops-contract';
import { Inject, Injectable } from '@nestjs/common';
import { minutesAfter, movedTime, movedTimes, timeOfDay } from './moving.js';
import { Places } from './registrations/places.service.js';
import { Telling } from './registrations/telling.service.js';
import { freeCode } from './workshop-code.js';
import { aboutProblems, hostOf, hostProblems, timeProblems, wrongCodes } from './workshop.content.js';
import { Workshop, WorkshopAgendaItem, WorkshopHost, WorkshopRegistration, WorkshopTerm } from './workshop.entity.js';
import { workshopSubject } from './workshop.subject.js';

/** Of what people plan by: whoever has registered is told when one of them becomes different. */
const MOVES = ['startsAt', 'venue', 'onlineUrl', 'placeCode'] as const;

/** Making workshops, changing them and opening them for registration. What happens on the board is the board's. */
@Injectable()
export class WorkshopsService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Places) private readonly places: Places,
    @Inject(Telling) private readonly telling: Telling,
  ) {}

  /** Makes a plan of a template: two screens, and the rest is there already. */
  create(viewer: Viewer, input: CreateWorkshopInput): Promise<Outcome> {
    return this.writes.run(viewer, 'createWorkshop', input, async (transaction) => {
      const given = valid(createWorkshopRules, input) as CreateWorkshopInput;
      const owner = await hostOf(transaction, given.ownerId);
      const template = workshopTemplates[given.template];
      const language = given.language ?? viewer.language;
      const title = given.title ?? template.title[language];
      const startsAt = new Date(given.startsAt);
      const endsAt = given.endsAt ? new Date(given.endsAt) : minutesAfter(startsAt, template.minutes);
      const answerBy = daysAfter(dayInOslo(startsAt), template.answerWithinDays);
      refuseAny(
        startsAt <= transaction.now && at('startsAt', 'STARTS_IN_PAST'),
        ...timeProblems({ startsAt, endsAt, answerBy }),
        ...(await wrongCodes(transaction, given)),
        ...(await aboutProblems(transaction, given)),
      );
      const id = newId();
      await transaction.insert(
        Workshop,
        {
          slug: await transaction.freeSlug('workshop', title, id),
          template: given.template,
          language,
          title,
          question: given.question,
          description: template.description[language],
          ownerId: owner.id,
          placeCode: given.place ?? owner.placeCode ?? null,
          venue: given.venue ?? null,
          onlineUrl: given.onlineUrl ?? null,
          startsAt,
          endsAt,
          capacity: given.capacity ?? template.capacity,
          tables: template.tables,
          dots: template.dots,
          answerBy,
          challengeId: given.challengeId ?? null,
          pilotId: given.pilotId ?? null,
          code: await freeCode(transaction.manager),
          madeBy: transaction.personId,
          createdAt: transaction.now,
          updatedAt: transaction.now,
        },
        id,
      );
      await replaceTerms(transaction, id, given.targetGroups);
      await replaceAgenda(transaction, id, template.agenda.map((item) => ({ time: timeOfDay(minutesAfter(startsAt, item.after)), title: item.title[language] })));
      await transaction.event('workshop.created', { type: 'Workshop', id });
      return id;
    });
  }

  update(viewer: Viewer, input: UpdateWorkshopInput): Promise<Outcome> {
    return this.writes.run(viewer, 'updateWorkshop', input, async (transaction) => {
      const given = valid(updateWorkshopRules, input) as UpdateWorkshopInput;
      const workshop = await transaction.lock(workshopSubject, input.id, 'update', input);
      const before = { ...workshop };
      const times = movedTimes(before, { startsAt: instant(given.startsAt), endsAt: instant(given.endsAt), answerBy: given.answerBy ?? undefined });
      const moved = times.startsAt.getTime() !== before.startsAt.getTime();
      refuseAny(
        ...liveProblems(workshop, given, moved),
        moved && times.startsAt <= transaction.now && at('startsAt', 'STARTS_IN_PAST'),
        ...timeProblems(times),
        ...(await wrongCodes(transaction, given)),
        ...(await hostProblems(transaction, given.hosts, workshop.ownerId)),
        (given.capacity ?? Infinity) < workshop.taken && at('capacity', 'FEWER_THAN_TAKEN', { taken: workshop.taken }),
        workshop.status === 'OPEN' && meetsNowhere({ venue: given.venue === undefined ? workshop.venue : given.venue, onlineUrl: given.onlineUrl === undefined ? workshop.onlineUrl : given.onlineUrl }) && at('venue', 'NO_PLACE_TO_MEET'),
      );
      const changes = {
        ...times,
        question: given.question ?? undefined,
        title: given.title ?? undefined,
        description: given.description,
        placeCode: given.place,
        venue: given.venue,
        onlineUrl: given.onlineUrl,
        capacity: given.capacity ?? undefined,
        tables: given.tables ?? undefined,
        dots: given.dots ?? undefined,
      };
      const renamed = workshop.status === 'PLANNED' && given.title && given.title !== before.title;
      const slug = renamed ? await transaction.freeSlug('workshop', given.title!, workshop.id) : undefined;
      const changed = (await transaction.update(Workshop, workshop, { ...changes, slug, updatedAt: transaction.now })).filter((name) => name in changes);
      const agenda = given.agenda ?? (moved ? await movedAgenda(transaction, before, times.startsAt) : null);
      const parts = { hosts: await replaceHosts(transaction, workshop.id, given.hosts), targetGroups: await replaceTerms(transaction, workshop.id, given.targetGroups), agenda: await replaceAgenda(transaction, workshop.id, agenda) };
      await this.places.giveToThoseWhoWait(transaction, workshop);
      if (moved) await transaction.manager.update(WorkshopRegistration, { workshopId: workshop.id }, { remindedAt: null });
      if (workshop.status === 'OPEN' && MOVES.some((name) => changed.includes(name))) await this.telling.tellAllOf(transaction.manager, workshop.id, 'MOVED', String(before.version + 1));
      const others = Object.entries(parts).flatMap(([name, different]) => (different ? [name] : []));
      await transaction.event('workshop.updated', { type: 'Workshop', id: workshop.id }, { fields: [...changed, ...others] });
      return workshop.id;
    });
  }

  open(viewer: Viewer, input: WorkshopStepInput): Promise<Outcome> {
    return this.writes.run(viewer, 'openWorkshop', input, async (transaction) => {
      const workshop = await transaction.lock(workshopSubject, input.id, 'open', input);
      refuseAny(workshop.startsAt <= transaction.now && at('startsAt', 'STARTS_IN_PAST'), meetsNowhere(workshop) && at('venue', 'NO_PLACE_TO_MEET'));
      await transaction.update(Workshop, workshop, { status: 'OPEN', updatedAt: transaction.now });
      await transaction.event('workshop.opened', { type: 'Workshop', id: workshop.id });
      return workshop.id;
    });
  }
}

const instant = (given: string | null | undefined): Date | undefined => (given ? new Date(given) : undefined);

const meetsNowhere = ({ venue, onlineUrl }: Pick<Workshop, 'venue' | 'onlineUrl'>): boolean => !venue && !onlineUrl;

/** What those in the room stand on does not change under them. */
function liveProblems(workshop: Workshop, given: UpdateWorkshopInput, moved: boolean) {
  if (workshop.status !== 'LIVE') return [];
  const isOther = (name: 'question' | 'dots') => given[name] !== undefined && given[name] !== null && given[name] !== workshop[name];
  return [...(['question', 'dots'] as const).filter(isOther), ...(moved ? ['startsAt'] : [])].map((name) => at(name, 'ALREADY_LIVE'));
}

async function replaceTerms(transaction: WriteTransaction, workshopId: string, codes: readonly string[] | null | undefined): Promise<boolean> {
  return !!codes && transaction.replace(WorkshopTerm, { workshopId }, codes.map((code) => ({ code })));
}

async function replaceHosts(transaction: WriteTransaction, workshopId: string, ids: readonly string[] | null | undefined): Promise<boolean> {
  return !!ids && transaction.replace(WorkshopHost, { workshopId }, ids.map((organisationId) => ({ organisationId })));
}

type Point = { readonly title: string; readonly time?: string | null; readonly speaker?: string | null };

async function replaceAgenda(transaction: WriteTransaction, workshopId: string, agenda: readonly Point[] | null | undefined): Promise<boolean> {
  const points = agenda?.map(({ title, time, speaker }, position) => ({ position, title, time: time ?? null, speaker: speaker ?? null }));
  return !!points && transaction.replace(WorkshopAgendaItem, { workshopId }, points);
}

/** The programme as it stands, begun at another time of day. */
async function movedAgenda({ manager }: WriteTransaction, { id, startsAt }: Pick<Workshop, 'id' | 'startsAt'>, to: Date): Promise<Point[]> {
  const points = await manager.find(WorkshopAgendaItem, { where: { workshopId: id }, order: { position: 'ASC' } });
  return points.map((point) => ({ ...point, time: point.time && movedTime(point.time, startsAt, to) }));
}
