/** Breaks of what turns text into pages, mails and headers. */
const HEAD = 'libs/platform/api/http/head.ts';
const RENDER = 'libs/platform/api/mail/render.ts';
const PAGES = 'apps/api/markup.api-spec.ts';
const MAILS = 'libs/platform/api/mail/mails.api-spec.ts';
const NEGATIVE = 'libs/organisations/api/members/negative.api-spec.ts';
const ESCAPE = { file: HEAD, from: 'text.replaceAll(/[&<>"\']/g, (sign) => ENTITIES[sign]!);', to: '(ENTITIES, text);' };
const TEXT = 'stays text in every page that others read';

export const markup = [
  { never: 'a name runs as a script in a page', source: '9 · CVE-2026-23891 · CVE-2023-51447', refused: 'escapeHtml', what: 'nothing is escaped', ...ESCAPE, spec: PAGES, red: TEXT },
  { never: 'a name runs as a script in structured data', source: '9 · CVE-2026-23891', refused: '< is written as an escape', what: 'it is not', file: HEAD, from: '.replaceAll(\'<\', \'\\\\u003c\')', to: '', spec: PAGES, red: TEXT },
  { never: 'a name gets the nonce of the page', source: '9', refused: 'the nonce is put in before the content', what: 'after it', edits: [{ file: 'libs/platform/api/http/pages.ts', from: '          .replaceAll(\'__NONCE__\', nonce)\n', to: '' }, { file: 'libs/platform/api/http/pages.ts', from: '() => rendered?.html ?? \'\'),', to: '() => rendered?.html ?? \'\')\n          .replaceAll(\'__NONCE__\', nonce),' }], spec: PAGES, red: TEXT },
  { never: 'a name runs as a script in a mail', source: '9 · CVE-2026-23891', refused: 'escapeHtml', what: 'nothing is escaped', ...ESCAPE, spec: NEGATIVE, red: 'does not let what it is called become markup' },
  { never: 'a name becomes a header of a mail', source: '10', refused: 'oneLine', what: 'a subject may have several lines', file: RENDER, from: 'text.replaceAll(/[\\p{Cc}\\p{Zl}\\p{Zp}]+/gu, \' \')', to: 'text.replaceAll(/[\\p{Zl}\\p{Zp}]+/gu, \' \')', spec: MAILS, red: 'lets no text become a header, a recipient or markup' },
  { never: 'text becomes a header, a recipient or markup of a mail', source: '10', refused: 'oneLine and escapeHtml', what: 'nothing is escaped', ...ESCAPE, spec: MAILS, red: 'lets no text become a header, a recipient or markup' },
  { never: 'a mail goes to somebody else beside', source: '10', refused: 'one plain address', what: 'any text is an address', file: 'libs/platform/api/mail/mails.service.ts', from: 'if (!ADDRESS.test(mail.to)) throw', to: 'if (!ADDRESS.test(mail.to) && mail.key === \'\') throw', spec: MAILS, red: 'as an address' },
  { never: 'a link in a mail runs as a script', source: '9', refused: 'pageAddress', what: 'any address', file: RENDER, from: 'if (url.protocol !== \'https:\' && url.protocol !== \'http:\') throw', to: 'if (url.protocol === \'\') throw', spec: MAILS, red: 'writes no link that leads anywhere but to a page' },
  { never: 'a script without nonce runs', source: '9', refused: 'the policy of each page', what: 'inline scripts are allowed', file: 'libs/platform/api/http/pages.ts', from: '`script-src \'nonce-${nonce}\' \'strict-dynamic\'`', to: '`script-src \'nonce-${nonce}\' \'unsafe-inline\'`', spec: 'apps/api/http.api-spec.ts', red: 'each page has a nonce of its own' },
];
