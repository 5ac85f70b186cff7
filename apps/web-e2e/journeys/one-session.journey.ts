import type { Page } from '@playwright/test';
import { PEOPLE, expect, isAccessible, signInHere, test } from './support.js';
import { labelled, wordsIn } from './words.js';

const t = wordsIn('nb');
const soon = { timeout: 1_000 };
const signOut = (page: Page) => page.getByRole('button', { name: t('web.signOut.action'), exact: true });
const signInLink = (page: Page) => page.getByRole('banner').getByRole('link', { name: t('web.signIn.action') });

test('signing out in one tab signs out the others within a second, and nobody is left on the screen', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.familyGuide });
  const other = await page.context().newPage();
  await other.goto('/min-side');
  await expect(signOut(other)).toBeVisible();
  await signOut(page).click();
  await expect(signInLink(page)).toBeVisible();
  await expect(signInLink(other)).toBeVisible(soon);
  await expect(other.getByRole('heading', { level: 1, name: t('ui.signInFirst.title') })).toBeVisible();
  await isAccessible(other, 'signed out in another tab');
  await other.getByRole('main').getByRole('link', { name: t('ui.signInFirst.action') }).click();
  await signInHere(other, PEOPLE.familyGuide);
  await expect(signOut(page)).toBeVisible(soon);
});

test('a browser that one signs out from elsewhere is refused within a second, and what was typed there stays', async ({ visit }) => {
  const here = await visit({ as: PEOPLE.districtLeader });
  const there = await visit({ as: PEOPLE.districtLeader });
  await there.goto('/utfordringer/ny');
  const need = there.getByLabel(labelled(t('challenges.field.need')));
  await there.getByLabel(labelled(t('challenges.field.title'))).fill('Et behov som skrives på en annen maskin');
  await need.fill('Foreldre ringer fem steder.');
  await expect(there.getByText(new RegExp(`^${t('challenges.save.saved', { time: '' })}`))).toBeVisible();

  await here.goto('/konto');
  const sessions = here.getByRole('region', { name: t('identity.sessions.title') });
  await expect(sessions.getByText(t('identity.sessions.here'), { exact: true })).toHaveCount(1);
  const elsewhere = sessions.getByRole('listitem').filter({ has: here.getByRole('button') });
  const before = await elsewhere.count();
  await isAccessible(here, 'the sessions are shown');
  await elsewhere.first().getByRole('button').click();
  await expect(here.getByText(t('identity.sessions.ended'))).toBeVisible();
  await expect(elsewhere).toHaveCount(before - 1);

  await need.fill('Foreldre ringer fem steder, og begynner forfra hver gang.');
  await there.getByRole('button', { name: t('challenges.form.next') }).click();
  await expect(there.getByText(t('web.session.ended'))).toBeVisible();
  await expect(need).toHaveValue('Foreldre ringer fem steder, og begynner forfra hver gang.');
  await isAccessible(there, 'signed out from elsewhere');
});

test('a second after signing out, the cookie that was is worth nothing', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.volunteer });
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  expect(await whoHas(cookie)).toEqual({ email: PEOPLE.volunteer });
  await signOut(page).click();
  await expect(signInLink(page)).toBeVisible();
  await page.waitForTimeout(1_000);
  expect(await whoHas(cookie)).toBeNull();
});

/** Asks the API, with a cookie and without a browser, who one is. */
async function whoHas(cookie: string): Promise<unknown> {
  const response = await fetch(new URL('/graphql', test.info().project.use.baseURL), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { email } }' }),
  });
  return ((await response.json()) as { data: { viewer: unknown } }).data.viewer;
}
