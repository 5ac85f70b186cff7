import type { RegistrationStatus, WorkshopStatus } from '@samskap/platform-contract';
import type { Tone } from '@samskap/ui';

/** Colours of where a workshop stands. */
export const workshopTones: Record<WorkshopStatus, Tone> = { PLANNED: 'neutral', OPEN: 'success', LIVE: 'ember', CLOSED: 'info', ANSWERED: 'accent' };

/** Colours of where a registration stands. */
export const registrationTones: Record<RegistrationStatus, Tone> = { CONFIRMED: 'success', WAITING: 'warning', CANCELLED: 'neutral' };
