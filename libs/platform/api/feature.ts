import type { INestApplicationContext, Type } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { MigrationInterface } from 'typeorm';
import type { AccessRow } from './access/access-table.js';
import type { SidesByType } from './events/acting.js';
import type { Consumer } from './events/consumers.service.js';
import type { FileRoute } from './files/file-route.js';
import type { PublicPage } from './http/pages.js';
import type { Round } from './jobs/round.js';
import type { MailKind } from './mail/mail.js';
import type { Messages } from './messages.js';
import type { ColumnClasses } from './privacy/columns.js';
import type { ReadsModule } from './reads/registry.js';
import type { SmsKind } from './sms/sms.js';

/** All that a feature brings to the API. Each feature's index.ts exports one; the application lists them in order of dependence. */
export interface Feature {
  readonly name: string;
  /** The SDL, as text. */
  readonly sdl: string;
  readonly reads: readonly ReadsModule[];
  /** The Nest module with its services and resolvers; not every feature writes. */
  readonly module?: Type;
  readonly entities: readonly Type[];
  readonly migrations: readonly Type<MigrationInterface>[];
  /** Messages of user errors by code. */
  readonly messages?: Messages;
  /** Pages that are readable without running the web application. */
  readonly pages?: readonly PublicPage[];
  /** Where organisations stand around its subjects, for their history. */
  readonly sides?: SidesByType;
  /** What listens to events. */
  readonly consumers?: readonly Consumer[];
  /** Addresses outside GraphQL, such as the way back from a provider of sign-in. Registered before anything is served. */
  readonly routes?: readonly ((server: FastifyInstance, app: INestApplicationContext) => void | Promise<void>)[];
  /** Files that people fetch by their address. */
  readonly files?: readonly FileRoute[];
  /** Kinds of mail, by name. */
  readonly mails?: Readonly<Record<string, MailKind>>;
  /** Kinds of text message, by name. */
  readonly sms?: Readonly<Record<string, SmsKind>>;
  /** What is done again and again. */
  readonly rounds?: readonly Round[];
  /** What its columns hold of people. */
  readonly columns?: ColumnClasses;
  /** Who may do what: rows of the access table for every root field. */
  readonly access?: readonly AccessRow[];
}
