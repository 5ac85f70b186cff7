import type { Feature } from '@samskap/platform-api';
import sdl from '@samskap/pilots-contract/pilots.graphql';
import { Checkpoint, Indicator, IndicatorValue } from './checkpoint.entity.js';
import { Pilots1763800400000 } from './migrations/1763800400000-pilots.js';
import { pilotAccess } from './pilot.access.js';
import { pilotColumns } from './pilot.columns.js';
import { Pilot, PilotDecisionTaken, PilotEvaluation, PilotPartner } from './pilot.entity.js';
import { pilotMessages } from './pilot.messages.js';
import { pilotPage } from './pilot.page.js';
import { pilotReads } from './pilot.reads.js';
import { PilotsModule } from './pilots.module.js';
import { pilotSides } from './sides.js';

export { Checkpoint, Indicator, IndicatorValue, Pilot, PilotDecisionTaken, PilotEvaluation, PilotPartner };
export { pilotPolicy } from './pilot.policy.js';

/** Small trials with an end date and a question to learn from: partners, checkpoints, figures, evaluation, decisions. */
export const pilots: Feature = {
  name: 'pilots',
  sdl,
  reads: [pilotReads],
  module: PilotsModule,
  entities: [Pilot, PilotPartner, PilotEvaluation, PilotDecisionTaken, Checkpoint, Indicator, IndicatorValue],
  migrations: [Pilots1763800400000],
  messages: pilotMessages,
  pages: [pilotPage],
  sides: pilotSides,
  columns: pilotColumns,
  access: pilotAccess,
};
