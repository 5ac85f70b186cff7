import { Mails, type Round, dayInOslo } from '@samskap/platform-api';
import { DataSource } from 'typeorm';
import { tellWhatIsDue } from './due.js';
import { sendDigests, sendWhatIsUrgent } from './mail/sending.js';
import { osloInstant } from './oslo.js';

/** In Norway: before the digest, and not while people sleep. */
const DUE_HOUR = 6;
const KEPT_DAYS = 180;

/** What is due, and then the digest, which tells it. */
const morning: Round = {
  name: 'notifications.morning',
  everyMinutes: 10,
  run: async (app, now) => {
    const dataSource = app.get(DataSource);
    if (now >= osloInstant(dayInOslo(now), DUE_HOUR)) await tellWhatIsDue(dataSource, now);
    await sendDigests(dataSource, app.get(Mails), now);
  },
};

const urgent: Round = { name: 'notifications.urgent', everyMinutes: 1, run: (app, now) => sendWhatIsUrgent(app.get(DataSource), app.get(Mails), now) };

const purge: Round = {
  name: 'notifications.purge',
  everyMinutes: 24 * 60,
  run: async (app, now) => {
    await app.get(DataSource).query('delete from notification where at < $1', [new Date(now.getTime() - KEPT_DAYS * 86_400_000)]);
  },
};

export const notificationRounds: readonly Round[] = [morning, urgent, purge];
