import type { Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import { LANGUAGES, type Language, PEOPLE, expect, followLink, isAccessible, mailTo, signInByProvider, signInHere, test, tryPassword } from './support.js';
import { wordsIn } from './words.js';

const nb = wordsIn('nb');

/** By whom each language is tried, so that nobody asks for more mails than one may. */
const LINK_TO: Record<Language, string> = { nb: PEOPLE.districtLeader, nn: PEOPLE.nynorskLeader, en: PEOPLE.volunteer };

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const signOutButton = (page: Page, t: TFunction) => page.getByRole('button', { name: t('web.signOut.action'), exact: true });

for (const language of LANGUAGES) {
  test(`one gets in by a provider, by a link and by a password in ${language}`, async ({ visit }) => {
    const t = wordsIn(language);
    const page = await visit({ language });
    await test.step('by a provider, and out there too', () => provider(page, t, language));
    await test.step('by a link in a mail, once', () => link(page, t, LINK_TO[language]));
    await test.step('by a password, the second time right', () => password(page, t));
  });
}

async function provider(page: Page, t: TFunction, language: Language): Promise<void> {
  await page.goto('/piloter?mine=1');
  await page.getByRole('banner').getByRole('link', { name: t('web.signIn.action') }).click();
  await expect(heading(page, t('web.signIn.title'))).toBeVisible();
  await isAccessible(page, 'the ways in are shown');
  await signInByProvider(page);
  await expect(page).toHaveURL(/\/piloter\?mine=1$/);
  await expect(page.getByRole('banner')).toContainText('Prøve Person');
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await isAccessible(page, 'signed in by a provider');
  await signOutButton(page, t).click();
  await page.getByRole('button', { name: 'Logg ut her også' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: t('web.signIn.action') })).toBeVisible();
}

async function link(page: Page, t: TFunction, email: string): Promise<void> {
  await page.goto('/min-side');
  await page.getByRole('main').getByRole('link', { name: t('ui.signInFirst.action') }).click();
  await page.getByLabel(t('identity.email')).fill(email);
  await page.getByRole('button', { name: t('identity.signIn.link') }).click();
  const sent = page.getByRole('group', { name: t('identity.sent.title') });
  await expect(sent).toBeFocused();
  await isAccessible(page, 'a link is sent');
  await sent.getByRole('link', { name: t('identity.sent.mailbox') }).click();
  const href = await openMail(page, email);
  await isAccessible(page, 'the link is opened');
  await page.getByRole('button', { name: t('identity.link.SIGN_IN.action'), exact: true }).click();
  await expect(page).toHaveURL(/\/min-side$/);
  await expect(signOutButton(page, t)).toBeVisible();
  await signOutButton(page, t).click();
  await expect(signOutButton(page, t)).toBeHidden();
  await page.goto(href);
  await expect(heading(page, t('identity.link.spent.title'))).toBeVisible();
  await isAccessible(page, 'the link is spent');
  await page.getByRole('link', { name: t('identity.link.spent.again') }).click();
  await expect(heading(page, t('web.signIn.title'))).toBeFocused();
}

async function password(page: Page, t: TFunction): Promise<void> {
  await page.goto('/logg-inn?til=%2Fpiloter');
  await tryPassword(page, PEOPLE.volunteer, 'ikke riktig i dag');
  await expect(page.getByRole('group', { name: t('ui.form.errors', { count: 1 }) })).toBeFocused();
  await expect(page.getByLabel(t('identity.email'))).toHaveValue(PEOPLE.volunteer);
  await isAccessible(page, 'the password is wrong');
  await signInHere(page, PEOPLE.volunteer);
  await expect(page).toHaveURL(/\/piloter$/);
  await expect(signOutButton(page, t)).toBeVisible();
}

/** Opens the newest mail and follows its link; gives the address. */
async function openMail(page: Page, email: string, subject?: RegExp): Promise<string> {
  const mail = await mailTo(page, email, subject);
  await isAccessible(page, 'the mail is here');
  return followLink(page, mail, '/lenke');
}

test('a new account gets a password, forgets it, and a new one ends every other session', async ({ visit }) => {
  const email = 'ny.person@example.no';
  const first = 'regnskyll over åpne vinduer';
  const page = await visit();
  await test.step('a new account', async () => {
    await page.goto('/logg-inn?til=%2Fpartnere');
    await page.getByRole('link', { name: nb('web.signIn.create') }).click();
    await page.getByLabel(nb('identity.name'), { exact: true }).fill('Ny Person');
    await page.getByLabel(nb('identity.email'), { exact: true }).fill(email);
    await page.getByRole('button', { name: nb('identity.create.action') }).click();
    await expect(page.getByRole('group', { name: nb('ui.form.errors', { count: 1 }) })).toBeFocused();
    await isAccessible(page, 'one has not agreed');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: nb('identity.create.action') }).click();
    await expect(page.getByRole('group', { name: nb('identity.sent.title') })).toBeFocused();
    await openMail(page, email);
    await isAccessible(page, 'the account can be confirmed');
    await page.getByRole('button', { name: nb('identity.link.CONFIRM_ACCOUNT.action') }).click();
    await expect(page).toHaveURL(/\/partnere$/);
    await expect(page.getByRole('banner')).toContainText('Ny Person');
  });
  await test.step('a password', async () => {
    await page.goto('/konto');
    await page.getByRole('button', { name: nb('identity.change.firstPassword') }).click();
    await expect(page.getByLabel(nb('identity.newPassword'), { exact: true })).toBeFocused();
    await page.getByLabel(nb('identity.newPassword'), { exact: true }).fill(first);
    await isAccessible(page, 'a password is written');
    await page.getByRole('button', { name: nb('identity.change.passwordSave') }).click();
    await expect(page.getByText(nb('identity.waysIn.hasPassword'))).toBeVisible();
    await isAccessible(page, 'the account has a password');
  });
  const elsewhere = await visit();
  await elsewhere.goto('/logg-inn');
  await signInHere(elsewhere, email, first);
  await test.step('the password is forgotten', async () => {
    const third = await visit();
    await third.goto('/logg-inn');
    await tryPassword(third, email, 'noe ganske annet enn det');
    await third.getByRole('link', { name: nb('identity.signIn.forgotten') }).click();
    await expect(third.getByLabel(nb('identity.email'))).toHaveValue(email);
    await isAccessible(third, 'the password is forgotten');
    await third.getByRole('button', { name: nb('identity.forgotten.action') }).click();
    await expect(third.getByRole('group', { name: nb('identity.sent.title') })).toBeFocused();
    await openMail(third, email, /^Lag nytt passord/);
    await third.getByLabel(nb('identity.newPassword'), { exact: true }).fill('fem små båter på fjorden');
    await isAccessible(third, 'a new password is written');
    await third.getByRole('button', { name: nb('identity.link.RESET_PASSWORD.action') }).click();
    await expect(third.getByText(nb('identity.passwordSet'))).toBeVisible();
    await expect(signOutButton(third, nb)).toBeVisible();
  });
  for (const ended of [page, elsewhere]) {
    await ended.goto('/min-side');
    await expect(heading(ended, nb('ui.signInFirst.title'))).toBeVisible();
  }
});

test('a provider joined to an account opens that account and no other, and one may turn back', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.member });
  await page.goto('/konto');
  await signInByProvider(page, 'Andre Person');
  await expect(page).toHaveURL(/\/konto$/);
  await expect(page.getByRole('button', { name: nb('identity.waysIn.part', { provider: 'Testinnlogging' }) })).toBeVisible();
  await isAccessible(page, 'a provider is joined');

  const other = await visit();
  await other.goto('/logg-inn?til=%2Fpiloter');
  await other.getByRole('link', { name: /Testinnlogging/ }).click();
  await other.getByRole('button', { name: 'Avbryt' }).click();
  await expect(other).toHaveURL(/\/logg-inn\?feil=/);
  await expect(other.getByRole('main').getByText(/ingenting er endret/)).toBeVisible();
  await isAccessible(other, 'the provider was left');
  await signInByProvider(other, 'Andre Person');
  await expect(other.getByRole('banner')).toContainText('Jonas Rudi');

  const third = await visit({ as: PEOPLE.entrepreneur });
  await third.goto('/konto');
  await signInByProvider(third, 'Andre Person');
  await expect(third).toHaveURL(/\/logg-inn\?feil=/);
  await expect(third.getByRole('link', { name: nb('web.signIn.toAccount') })).toBeVisible();
  await isAccessible(third, 'the sign-in belongs to somebody else');
});
