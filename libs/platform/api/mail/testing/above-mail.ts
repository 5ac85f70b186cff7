import { Global, Module } from '@nestjs/common';
import { VIEWER_SOURCE, type ViewerSource } from '../../graphql/context.js';
import { languageOf } from '../../http/language.js';
import type { Feature } from '../../feature.js';
import { anonymous } from '../../viewer.js';
import type { MailContent, MailContext, OutgoingMail } from '../mail.js';

const nobody: ViewerSource = { viewerOf: async (request) => anonymous(languageOf(request), new Date()), viewersNow: async () => new Map() };

@Global()
@Module({ providers: [{ provide: VIEWER_SOURCE, useValue: nobody }], exports: [VIEWER_SOURCE] })
class NobodySignedIn {}

/** What a spec lets its mail say. */
export type Compose = (mail: OutgoingMail, context: MailContext) => Promise<MailContent | null>;

export const letter: MailContent = { subject: 'Hei', paragraphs: ['En hilsen.'] };

/** Stands in for the features above, with one kind of mail that says what `compose` says at the time. */
export const aboveMail = (writing: { compose: Compose }): Feature => ({
  name: 'above',
  sdl: 'extend type Mutation { nothing: Boolean }',
  reads: [],
  module: NobodySignedIn,
  entities: [],
  migrations: [],
  mails: { 'above.letter': { compose: (mail, context) => writing.compose(mail, context) } },
});

export const outgoing = (key: string, more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  kind: 'above.letter',
  to: 'kari@example.no',
  personId: null,
  language: 'NB',
  key,
  data: {},
  ...more,
});
