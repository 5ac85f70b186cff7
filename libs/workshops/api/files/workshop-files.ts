import type { FileRoute } from '@samskap/platform-api';
import { joinCode } from './join-code.js';
import { reportAsPdf, reportAsSheet } from './report.js';
import { workshopCalendar } from './workshop-calendar.js';

export const workshopFiles: readonly FileRoute[] = [workshopCalendar, joinCode, reportAsPdf, reportAsSheet];
