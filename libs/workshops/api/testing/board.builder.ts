import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { identity } from '@samskap/identity-api';
import { ideas } from '@samskap/ideas-api';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi, type TestApiOptions } from '@samskap/platform-api/testing';
import type { BoardIdeaState, BoardStep } from '@samskap/platform-contract';
import { randomBytes, randomUUID } from 'node:crypto';
import { Board, BoardGroup, BoardIdea } from '../board/board.entity.js';
import { board, workshops } from '../index.js';
import type { Workshop } from '../workshop.entity.js';
import { type BuiltWorkshop, aWorkshop } from './workshop.builder.js';

/** The board on those features that it stands on, at ten in the morning of a Monday in March. */
export async function startBoards(options: TestApiOptions = {}): Promise<TestApi> {
  const api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots, ideas, workshops, board], options);
  api.clock.set(new Date('2026-03-02T09:00:00Z'));
  return api;
}

/** A workshop that is live, with its board at a step; gathering unless said otherwise. */
export async function aBoard(api: TestApi, owner: { id: string }, { step = 'GATHER', ...given }: Partial<Workshop> & { step?: Board['step'] } = {}): Promise<BuiltWorkshop> {
  const workshop = await aWorkshop(api, owner, { startsAt: new Date(api.clock.now().getTime() - 3_600_000), status: 'LIVE', tables: 4, ...given });
  await api.dataSource.getRepository(Board).insert({ workshopId: workshop.id, step, ballots: step === 'RESULT' ? 0 : null });
  return workshop;
}

/** An idea on a board, shown unless said otherwise. */
export async function aBoardIdea(api: TestApi, workshop: { id: string }, given: Partial<BoardIdea> = {}): Promise<{ readonly id: string; readonly text: string }> {
  const id = randomUUID();
  const text = given.text ?? `Idé ${id}`;
  await api.dataSource.getRepository(BoardIdea).insert({ state: 'SHOWN', ...given, id, text, ideaKey: randomBytes(32), workshopId: workshop.id });
  return { id, text };
}

/** A group of ideas on a board. */
export async function aBoardGroup(api: TestApi, workshop: { id: string }, title: string, ideas: readonly { id: string }[] = []): Promise<{ readonly id: string }> {
  const id = randomUUID();
  await api.dataSource.getRepository(BoardGroup).insert({ id, workshopId: workshop.id, position: 1, title });
  for (const idea of ideas) await api.dataSource.getRepository(BoardIdea).update({ id: idea.id }, { groupId: id });
  return { id };
}

/** Someone in the room with a phone, signed in or not. */
export class Phone {
  readonly seat = randomBytes(32).toString('base64url');
  private turn = 0;

  constructor(
    private readonly api: TestApi,
    private readonly workshop: { readonly code: string },
    readonly caller: Caller | null = null,
  ) {}

  async join(given: Record<string, unknown> = {}): Promise<Json> {
    return this.mutate('JoinWorkshop', { code: this.workshop.code, ...given }, 'board { id step participants }');
  }

  async idea(text: string, given: Record<string, unknown> = {}): Promise<Json> {
    return this.mutate('AddIdea', { idempotencyKey: randomUUID(), text, ...given }, 'ideaId');
  }

  /** A ballot of dots by id; with the next number unless said otherwise. */
  async vote(dots: Readonly<Record<string, number>>, turn = (this.turn += 1)): Promise<Json> {
    return this.mutate('CastVotes', { turn, votes: Object.entries(dots).map(([on, many]) => ({ on, dots: many })) }, 'seat { turn votes { on dots } }');
  }

  private async mutate(input: 'JoinWorkshop' | 'AddIdea' | 'CastVotes', given: Record<string, unknown>, fields: string): Promise<Json> {
    const name = `${input[0]!.toLowerCase()}${input.slice(1)}`;
    const data = await this.api.data(this.caller, `mutation ($input: ${input}Input!) { ${name}(input: $input) { ${fields} userErrors { code path } } }`, { input: { seat: this.seat, ...given } });
    return data[name];
  }
}

/** Someone who leads a board. */
export class Facilitator {
  constructor(
    private readonly api: TestApi,
    private readonly workshop: { readonly id: string },
    private readonly caller: Caller | null,
  ) {}

  move(from: BoardStep, to: BoardStep, given: Record<string, unknown> = {}): Promise<Json> {
    return this.mutate('MoveBoard', { from, to, ...given });
  }

  moderate(ids: readonly string[], state: BoardIdeaState): Promise<Json> {
    return this.mutate('ModerateIdeas', { ids, state });
  }

  group(ids: readonly string[], into: { readonly groupId?: string; readonly title?: string } = {}): Promise<Json> {
    return this.mutate('GroupIdeas', { ids, ...into });
  }

  changeGroup(groupId: string, title: string | null): Promise<Json> {
    return this.mutate('ChangeGroup', { groupId, title });
  }

  private async mutate(input: string, given: Record<string, unknown>): Promise<Json> {
    const name = `${input[0]!.toLowerCase()}${input.slice(1)}`;
    const fields = 'board { step waitingIdeas groups { id title votes } ideas { id text state groupId votes } }';
    const data = await this.api.data(this.caller, `mutation ($input: ${input}Input!) { ${name}(input: $input) { ${fields} userErrors { code path } } }`, { input: { workshopId: this.workshop.id, ...given } });
    return data[name];
  }
}
