import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type SignInSettings, identity, privacy, signInByProviders } from '@samskap/identity-api';
import { ideas } from '@samskap/ideas-api';
import { notifications } from '@samskap/notifications-api';
import { organisations } from '@samskap/organisations-api';
import { overview } from '@samskap/overview-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { type Feature, type InstanceSettings, platform } from '@samskap/platform-api';
import { volunteers } from '@samskap/volunteers-api';
import { board, workshops } from '@samskap/workshops-api';
import { services } from '@samskap/services-api';

/** Nobody is sent anywhere, so there is nowhere to come back to. */
const NO_PROVIDERS: SignInSettings = { providers: [], publicUrl: 'http://localhost' };

/** The features in order of dependence: each stands only on those before it. */
export const featuresOf = (instance: InstanceSettings, signIn: SignInSettings = NO_PROVIDERS): readonly Feature[] => [platform(instance), catalogue, identity, privacy, signInByProviders(signIn), organisations, partners, challenges, pilots, volunteers, services, ideas, workshops, board, overview, notifications];

/** The features without an installation, for tools that only ask what they store. */
export const features = featuresOf({ name: 'Samskap', demo: false, secure: false });
