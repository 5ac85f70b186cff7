import sdl from '@samskap/ideas-contract/ideas.graphql';
import type { Feature } from '@samskap/platform-api';
import { Door } from './door.entity.js';
import { ideaAccess } from './idea.access.js';
import { ideaColumns } from './idea.columns.js';
import { Handover, Idea, IdeaSender, IdeaTerm, IdeaToken } from './idea.entity.js';
import { ideaMails } from './idea.mails.js';
import { ideaMessages } from './idea.messages.js';
import { ideaReads } from './idea.reads.js';
import { ideaPurge } from './idea.rounds.js';
import { ideaSides } from './idea.subject.js';
import { IdeasModule } from './ideas.module.js';
import { Ideas1764100300000 } from './migrations/1764100300000-ideas.js';

export { Door, Handover, Idea, IdeaSender, IdeaTerm };
export { ideaPolicy } from './idea.policy.js';
export { type WorkshopIdea, insertWorkshopIdeas } from './workshop-ideas.js';

/** Whatever comes in: ideas, needs and questions, with one team that answers each, and the doors they come by. */
export const ideas: Feature = {
  name: 'ideas',
  sdl,
  reads: [ideaReads],
  module: IdeasModule,
  entities: [Idea, IdeaTerm, IdeaSender, IdeaToken, Handover, Door],
  migrations: [Ideas1764100300000],
  mails: ideaMails,
  rounds: [ideaPurge],
  messages: ideaMessages,
  sides: ideaSides,
  columns: ideaColumns,
  access: ideaAccess,
};
