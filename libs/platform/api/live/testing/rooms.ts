import { Global, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { appendEvent } from '../../events/append-event.js';
import type { Feature } from '../../feature.js';
import { VIEWER_SOURCE, type ViewerSource } from '../../graphql/context.js';
import { languageOf } from '../../http/language.js';
import { newId } from '../../ids.js';
import { columns, computed, many, one, personal } from '../../reads/fields.js';
import { FALSE, TRUE, sql } from '../../sql/sql.js';
import { type Viewer, anonymous } from '../../viewer.js';
import { touch } from '../touch.js';

/** Sessions by their id, as the specs have them: a cookie `as` is the id of a session. */
export const sessions = new Map<string, Partial<Viewer>>();

const viewerOf = (id: string, viewer: Viewer): Viewer => {
  const found = sessions.get(id);
  return found ? { ...viewer, shape: 'person', sessionId: id, ...found } : viewer;
};

const bySession: ViewerSource = {
  viewerOf: async (request) => viewerOf(request.cookies['as'] ?? '', anonymous(languageOf(request), new Date())),
  viewersNow: async (ids) => new Map(ids.flatMap((id) => (sessions.has(id) ? [[id, viewerOf(id, anonymous('NB', new Date()))]] : []))),
};

@Global()
@Module({ providers: [{ provide: VIEWER_SOURCE, useValue: bySession }], exports: [VIEWER_SOURCE] })
class BySession {}

/** Rooms with notes; a hidden note is for members of its organisation, and a guest book says who saw whom. */
export const rooms: Feature = {
  name: 'rooms',
  sdl: `
    type Room { id: ID! name: String! notes: [Note!]! keeper: String greeting: String! same: Room }
    type Note { id: ID! text: String! }
    extend type Query { room(name: String!): Room rooms: [Room!]! }
    extend type Mutation { nothing: Boolean }`,
  reads: [
    (reads) => {
      reads.type('Note', {
        from: 'room_note',
        visibleTo: (note, viewer) => sql`(${note}.organisation_id is null or ${note}.organisation_id = any(${viewer.organisationIds}))`,
        fields: columns('id text'),
      });
      reads.type('Room', {
        from: 'room',
        visibleTo: () => TRUE,
        fields: {
          ...columns('id name'),
          ...personal('ROOM', (room) => sql`${room}.id`, columns('keeper')),
          notes: many('Note', (room, note) => sql`${note}.room_id = ${room}.id`, { orderBy: (note) => sql`${note}.id`, max: 1_000 }),
          greeting: computed((_room, viewer) => sql`'Hei på ' || ${viewer.language}`),
          same: one('Room', (room, same) => sql`${same}.id = ${room}.id`),
        },
      });
      reads.root({
        room: one('Room', (_root, room, _viewer, { name }) => (name ? sql`${room}.name = ${name.bind('text')}` : FALSE)),
        rooms: many('Room', () => TRUE, { orderBy: (room) => sql`${room}.name`, max: 100 }),
      });
    },
  ],
  module: BySession,
  entities: [],
  migrations: [],
};

const TABLES = `
  create table if not exists room (id uuid primary key, name text not null, keeper text);
  create table if not exists room_note (id uuid primary key, room_id uuid not null, organisation_id uuid, text text not null)`;

/** What specs do with rooms in a database. */
export class Rooms {
  constructor(private readonly dataSource: DataSource) {}

  async prepare(): Promise<void> {
    await this.dataSource.query(TABLES);
  }

  /** A room of its own. */
  async open(): Promise<{ id: string; name: string }> {
    const room = { id: newId(), name: `rom-${newId()}` };
    await this.dataSource.query(`insert into room values ($1, $2, 'Kari')`, [room.id, room.name]);
    return room;
  }

  /** Adds a note and tells those who watch the room, without leaving a trace. */
  async note(roomId: string, text: string, organisationId: string | null = null): Promise<string> {
    const id = newId();
    await this.dataSource.transaction(async (manager) => {
      await manager.query('insert into room_note values ($1, $2, $3, $4)', [id, roomId, organisationId, text]);
      await touch(manager, { type: 'Room', id: roomId });
    });
    return id;
  }

  /** Adds a note by an event that is about something else. */
  async noteByEvent(roomId: string, text: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const id = newId();
      await manager.query('insert into room_note values ($1, $2, null, $3)', [id, roomId, text]);
      await appendEvent(manager, { type: 'note.added', subject: { type: 'Note', id }, actorId: null, at: new Date(), data: {} });
    });
  }

  /** A note that nobody is told of. */
  async noteInSilence(roomId: string, text: string): Promise<void> {
    await this.dataSource.query('insert into room_note values ($1, $2, null, $3)', [newId(), roomId, text]);
  }
}
