import { codeProblems } from '@samskap/catalogue-api';
import { Organisation, Unit, organisationPolicy } from '@samskap/identity-api';
import { lacksOf, newServiceRules, serviceChangeRules } from '@samskap/services-contract';
import { type Outcome, type Problem, type Subject, type Viewer, type WriteTransaction, Writes, at, dayInOslo, newId, refuse, refuseAny, valid } from '@samskap/platform-api';
import type { SaveServiceInput, ServiceStepInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod/mini';
import { Service, ServicePlace, ServiceTerm } from './service.entity.js';
import { type ServiceVerb, serviceLifecycle } from './service.lifecycle.js';
import { servicePolicy } from './service.policy.js';

const subject: Subject<Service, ServiceVerb> = { type: 'Service', entity: Service, policy: servicePolicy, lifecycle: serviceLifecycle };

type Content = z.output<typeof serviceChangeRules>;

@Injectable()
export class ServicesService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  /** Adds a draft or, with an id, changes what is said of a service. Whoever saves one that people find has looked at it, so it is confirmed. */
  save(viewer: Viewer, input: SaveServiceInput): Promise<Outcome> {
    return this.writes.run(viewer, 'saveService', input, async (transaction) => {
      const content: Content = valid(input.id ? serviceChangeRules : newServiceRules, input);
      const existing = input.id ? await lockForChange(transaction, input) : null;
      const ownerId = existing?.ownerId ?? (await ownerOf(transaction, input));
      refuseAny(...(await codeProblems(transaction.manager, { targetGroups: input.targetGroups, places: input.places, serviceAreas: input.needs })).map(atNeeds));
      await refuseForeignUnit(transaction, ownerId, input.unitId);
      const id = existing?.id ?? newId();
      const texts = textsOf(input, content, transaction);
      if (existing) {
        await refuseIfLacking(transaction, existing, { ...texts }, content.places);
        await transaction.update(Service, existing, { ...texts, ...(existing.status === 'ACTIVE' ? { confirmedOn: dayInOslo(transaction.now) } : {}) });
      } else {
        const name = content.name!;
        await transaction.insert(Service, { ...texts, name, summary: texts.summary ?? '', ownerId, slug: await transaction.freeSlug('service', name, id), createdAt: transaction.now }, id);
      }
      await replaceCodes(transaction, id, content);
      await transaction.event('service.saved', { type: 'Service', id }, { added: !existing });
      return id;
    });
  }

  activate(viewer: Viewer, input: ServiceStepInput): Promise<Outcome> {
    return this.step(viewer, 'activate', input, async (transaction, service) => {
      await refuseIfLacking(transaction, { ...service, status: 'ACTIVE' }, {}, undefined);
      return { status: 'ACTIVE', confirmedOn: dayInOslo(transaction.now) };
    });
  }

  confirm(viewer: Viewer, input: ServiceStepInput): Promise<Outcome> {
    return this.step(viewer, 'confirm', input, async (transaction) => ({ confirmedOn: dayInOslo(transaction.now) }));
  }

  close(viewer: Viewer, input: ServiceStepInput): Promise<Outcome> {
    return this.step(viewer, 'close', input, async () => ({ status: 'CLOSED' }));
  }

  private step(viewer: Viewer, verb: 'activate' | 'confirm' | 'close', input: ServiceStepInput, changesOf: (transaction: WriteTransaction, service: Service) => Promise<Partial<Service>>): Promise<Outcome> {
    return this.writes.run(viewer, `${verb}Service`, input, async (transaction) => {
      const service = await transaction.lock(subject, input.id, verb, { version: input.version });
      await transaction.update(Service, service, { ...(await changesOf(transaction, service)), savedBy: transaction.personId, updatedAt: transaction.now });
      await transaction.event(EVENTS[verb], { type: 'Service', id: service.id });
      return service.id;
    });
  }
}

/** Needs are told by service area; a wrong one is told where it was written. */
const atNeeds = (problem: Problem): Problem => ({ ...problem, path: problem.path?.map((part) => (part === 'serviceAreas' ? 'needs' : part)) ?? null });

const EVENTS = { activate: 'service.activated', confirm: 'service.confirmed', close: 'service.closed' } as const;

async function lockForChange(transaction: WriteTransaction, { id, version, ownerId }: SaveServiceInput): Promise<Service> {
  const service = await transaction.lock(subject, id!, 'update', { version });
  if (version === null || version === undefined) refuse('REQUIRED', 'version');
  if (ownerId && ownerId !== service.ownerId) refuse('SERVICE_STAYS', 'ownerId');
  return service;
}

/** The organisation that runs a new service; one's own. */
async function ownerOf(transaction: WriteTransaction, { ownerId }: SaveServiceInput): Promise<string> {
  if (!ownerId) return refuse('REQUIRED', 'ownerId');
  if (!(await transaction.may('organisation', ownerId, organisationPolicy.read))) refuse('NOT_FOUND', 'ownerId');
  if (!transaction.viewer.organisationIds.includes(ownerId)) refuse('NOT_ALLOWED', 'ownerId');
  const owner = await transaction.manager.findOneByOrFail(Organisation, { id: ownerId });
  if (owner.status !== 'VERIFIED') refuse('OWNER_NOT_VERIFIED', 'ownerId');
  return ownerId;
}

async function refuseForeignUnit({ manager }: WriteTransaction, organisationId: string, unitId: string | null | undefined): Promise<void> {
  if (unitId && !(await manager.existsBy(Unit, { id: unitId, organisationId }))) refuse('NOT_FOUND', 'unitId');
}

/** What people find must go on saying what it is, where, and how to reach it. */
async function refuseIfLacking({ manager }: WriteTransaction, service: Service, changes: Partial<Service>, places: readonly string[] | null | undefined): Promise<void> {
  if (service.status !== 'ACTIVE') return;
  const given = Object.fromEntries(Object.entries(changes).filter(([, one]) => one !== undefined));
  const count = places ? places.length : await manager.countBy(ServicePlace, { serviceId: service.id });
  refuseAny(...lacksOf({ ...service, ...given, places: count }).map(({ field, code }) => at(field, code)));
}

function textsOf(input: SaveServiceInput, content: Content, { now, personId }: WriteTransaction): Partial<Service> {
  const { name, summary, forWhom, howToRefer, telephone, email, website, openingHours, waitingTime } = content;
  return {
    ...(name === undefined ? {} : { name }),
    ...(summary === undefined ? {} : { summary: summary ?? '' }),
    ...given({ forWhom, howToRefer, telephone, email, website, openingHours, waitingTime }),
    ...(input.language ? { language: input.language } : {}),
    ...(input.unitId === undefined ? {} : { unitId: input.unitId }),
    savedBy: personId,
    updatedAt: now,
  };
}

/** What was given, also when it was given as nothing. */
const given = <Values extends object>(values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, one]) => one !== undefined)) as Values;

async function replaceCodes(transaction: WriteTransaction, serviceId: string, { places, targetGroups, needs }: Content): Promise<void> {
  if (places) await transaction.replace(ServicePlace, { serviceId }, places.map((code) => ({ code })));
  if (targetGroups) await transaction.replace(ServiceTerm, { serviceId, scheme: 'TARGET_GROUP' }, targetGroups.map((code) => ({ code })));
  if (needs) await transaction.replace(ServiceTerm, { serviceId, scheme: 'SERVICE_AREA' }, needs.map((code) => ({ code })));
}
