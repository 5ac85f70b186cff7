import { ALWAYS, EVERYONE, SIGNED_IN, access } from '@samskap/platform-api';

export const notificationAccess = [
  ...access(['Mutation.readNotifications', 'Mutation.chooseNotifications'], { [ALWAYS]: SIGNED_IN }),
  ...access('Mutation.unsubscribe', { 'with the link of a mail': EVERYONE }),
];
