import type { Lifecycle } from '@samskap/platform-api';
import type { ServiceStatus } from '@samskap/platform-contract';

export type ServiceVerb = 'update' | 'activate' | 'confirm' | 'close';

/** A service that was closed may be opened again; while it is closed it is not changed. */
export const serviceLifecycle: Lifecycle<ServiceStatus, ServiceVerb> = {
  update: { from: ['DRAFT', 'ACTIVE'] },
  activate: { from: ['DRAFT', 'CLOSED'], to: 'ACTIVE' },
  confirm: { from: ['ACTIVE'] },
  close: { from: ['DRAFT', 'ACTIVE'], to: 'CLOSED' },
};

/** Months after which what nobody has confirmed shows as «ikke bekreftet». */
export const CONFIRMED_FOR_MONTHS = 6;
