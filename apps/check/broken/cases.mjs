/**
 * Deliberate breaks: in `file`, `from` becomes `to` (or `edits`, where a second guard would catch what the first lets through), and in `spec`
 * every test whose name holds `red` must fail. One or more for each negative case that we promise; `never` says what may not happen, `source`
 * where that comes from, `refused` what stands in the way. docs/negative-cases.md is written from here.
 */
import { access } from './access.mjs';
import { boards, ideas, live, services, volunteering, workshops } from './co-creation.mjs';
import { mailLinks } from './mail-links.mjs';
import { markup } from './markup.mjs';
import { oidc } from './oidc.mjs';
import { organisations } from './organisations.mjs';
import { privacy } from './privacy.mjs';
import { sessions } from './sessions.mjs';

const about = (subject, cases) => cases.map((one) => ({ subject, ...one }));

export const cases = [
  ...about('Sessions and passwords', sessions),
  ...about('Links in mails', mailLinks),
  ...about('Sign-in by a provider', oidc),
  ...about('Organisations and invitations', organisations),
  ...about('Who may see and do what', access),
  ...about('Volunteering', volunteering),
  ...about('Workshops', workshops),
  ...about('The live board', boards),
  ...about('Ideas and the common door', ideas),
  ...about('Services', services),
  ...about('Live updates', live),
  ...about('Privacy and logs', privacy),
  ...about('Markup, headers and addresses', markup),
];
