import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import { Effort } from './effort.js';
import { type Language, PHONE, expect, followLink, isAccessible, mailTo, signInByMail, test } from './support.js';
import { begins, wordsIn } from './words.js';

interface Assignment {
  county: string;
  place: string;
  title: string;
}

const LENDING: Assignment = { county: 'Trøndelag', place: 'Trondheim', title: 'Stå i utlånet på Lekelåven' };
const CONTACT = 'lekelaven-leder@demo.samskap.no';
/** Was there the last time, by the demo content. */
const HELPER = { name: 'Hanna Sund', email: 'hanna.sund@eksempel.no' };

const FIRST = { name: 'Vidar Rygh', contact: 'vidar.rygh@example.no' };
const SECOND = { name: 'Randi Opdal', contact: 'randi.opdal@example.no' };

test('a volunteer signs up, one waits and gets the place that becomes free, and the contact thanks for the hours', async ({ visit }) => {
  test.setTimeout(300_000);
  const t = wordsIn('nb');
  const first = await visit({ viewport: PHONE });
  const second = await visit({ viewport: PHONE });
  const slot = await test.step('the first takes the last place', async () => {
    await findOnMap(first, t, LENDING);
    const free = await chosenTime(first);
    await signUp(first, t, FIRST);
    await hasPlace(first, t, FIRST.name);
    return free;
  });
  await test.step('the second waits', async () => {
    await findInList(second, t, LENDING);
    await second.locator(`input[type=radio][value="${slot}"]`).check();
    await isAccessible(second, 'a full time is chosen');
    await signUp(second, t, SECOND, 'volunteers.signUp.wait');
    await expect(second.getByRole('heading', { name: t('volunteers.own.heading.turn', { name: SECOND.name, position: 1 }) })).toBeFocused();
    await isAccessible(second, 'one waits');
  });
  await test.step('the first comes back by the mail, and calls off', () => callOff(first, t));
  await test.step('the second has the place', async () => {
    const mail = await mailTo(second, SECOND.contact, /^Du har fått plass/);
    await isAccessible(second, 'the mail about the place is here');
    await followLink(second, mail, '/frivillig/min');
    await expect(second.getByRole('heading', { level: 1, name: t('volunteers.own.heading.place', { name: SECOND.name }) })).toBeVisible();
    await isAccessible(second, 'one has the place');
  });
  await test.step('the contact sees who comes, and notes who was there', async () => noteHours(await visit({ viewport: PHONE }), t));
  await test.step('whoever was there gets thanks, and an attestation', () => isThanked(first, t));
});

const ELSEWHERE: Record<Exclude<Language, 'nb'>, { assignment: Assignment; who: Volunteer; find: typeof findOnMap }> = {
  nn: { assignment: { county: 'Vestland', place: 'Sogndal', title: 'Turvenn i Sogndal' }, who: { name: 'Solfrid Navarsete', contact: '400 00 123' }, find: findInList },
  en: { assignment: { county: 'Innlandet', place: 'Hamar', title: 'Sitt ved siden av på biblioteket' }, who: { name: 'Grace Okafor', contact: 'grace.okafor@example.no' }, find: findOnMap },
};

for (const language of ['nn', 'en'] as const) {
  test(`a volunteer signs up in ${language}`, async ({ visit }) => {
    test.setTimeout(180_000);
    const t = wordsIn(language);
    const { assignment, who, find } = ELSEWHERE[language];
    const page = await visit({ language, viewport: PHONE });
    await find(page, t, assignment);
    await signUp(page, t, who);
    await hasPlace(page, t, who.name);
    await page.getByRole('link', { name: t('volunteers.signedUp.open') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('volunteers.own.heading.place', { name: who.name }) })).toBeFocused();
    await isAccessible(page, 'the own page is shown');
  });
}

interface Volunteer {
  name: string;
  contact: string;
}

async function findOnMap(page: Page, t: TFunction, { county, place, title }: Assignment): Promise<void> {
  await page.goto('/frivillig');
  await isAccessible(page, 'the assignments are listed');
  await page.getByText(t('volunteers.map.show')).click();
  await isAccessible(page, 'the map is open');
  for (const name of [county, place]) {
    const link = page.locator('.map-fold').getByRole('link', { name: begins(name) });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'true');
    await isAccessible(page, `${name} is chosen on the map`);
  }
  await open(page, title);
}

async function findInList(page: Page, t: TFunction, { place, title }: Assignment): Promise<void> {
  await page.goto('/frivillig');
  const places = page.getByLabel(t('volunteers.filter.place'));
  await places.selectOption(await places.getByRole('option', { name: place, exact: true }).getAttribute('value'));
  await expect(page).toHaveURL(/[?&]sted=/);
  await isAccessible(page, 'the list is narrowed');
  await open(page, title);
}

async function open(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  await isAccessible(page, 'the assignment is read');
}

const chosenTime = async (page: Page): Promise<string> => (await page.getByRole('radio', { checked: true }).getAttribute('value')) ?? '';

/** One screen after the list, and two fields: a time is chosen already. */
async function signUp(page: Page, t: TFunction, { name, contact }: Volunteer, button = 'volunteers.signUp.send'): Promise<void> {
  const effort = new Effort(page);
  await effort.write(t('volunteers.signUp.name'), name);
  await effort.write(t('volunteers.signUp.contact'), contact);
  await isAccessible(page, 'name and number are written');
  await effort.press(t(button));
  await expect(page.getByRole('button', { name: t(button) })).toBeHidden();
  expect(effort.counted).toEqual({ screens: 1, fields: 2 });
}

async function hasPlace(page: Page, t: TFunction, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name: t('volunteers.own.heading.place', { name }) })).toBeFocused();
  await isAccessible(page, 'one is signed up');
  await answers(page, page.getByRole('link', { name: t('volunteers.own.calendar') }), 'text/calendar');
}

/** What the link leads to is there, and is such a file. */
async function answers(page: Page, link: Locator, type: string): Promise<void> {
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain(type);
}

async function callOff(page: Page, t: TFunction): Promise<void> {
  const mail = await mailTo(page, FIRST.contact, /^Du er meldt på/);
  await isAccessible(page, 'the mail is here');
  await followLink(page, mail, '/frivillig/min');
  await expect(page.getByRole('heading', { level: 1, name: t('volunteers.own.heading.place', { name: FIRST.name }) })).toBeVisible();
  await isAccessible(page, 'the own page is shown');
  await answers(page, page.getByRole('link', { name: t('volunteers.own.calendar') }), 'text/calendar');
  await page.getByRole('button', { name: t('volunteers.own.callOff') }).click();
  await expect(page.getByRole('dialog', { name: t('volunteers.own.callOffTitle') })).toBeVisible();
  await isAccessible(page, 'one is asked whether to call off');
  await page.getByRole('button', { name: t('volunteers.own.callOffConfirm') }).click();
  await expect(page.getByText(t('volunteers.own.calledOff'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: t('volunteers.own.heading.off') })).toBeVisible();
  await expect(page.getByRole('link', { name: t('volunteers.own.calendar') })).toBeHidden();
  await isAccessible(page, 'it is called off');
}

async function noteHours(page: Page, t: TFunction): Promise<void> {
  await signInByMail(page, CONTACT, t);
  await page.goto('/frivillig');
  await page.getByRole('link', { name: LENDING.title }).click();
  await page.getByRole('link', { name: t('volunteers.people.link'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('volunteers.people.title', { title: LENDING.title }) })).toBeFocused();
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect(row(SECOND.name)).toContainText(t('volunteers.people.status.CONFIRMED'));
  await expect(row(FIRST.name)).toContainText(t('volunteers.people.status.CANCELLED'));
  await isAccessible(page, 'those who have signed up are listed');

  const hours = page.getByRole('button', { name: t('volunteers.people.hoursOf', { name: HELPER.name }) });
  const dialog = page.getByRole('dialog', { name: t('volunteers.people.hoursOf', { name: HELPER.name }) });
  const there = row(HELPER.name).filter({ has: hours });
  await hours.click();
  await isAccessible(page, 'the hours can be changed');
  await dialog.getByRole('button', { name: t('volunteers.people.cameNot') }).click();
  await expect(dialog).toBeHidden();
  await expect(there).toContainText(t('volunteers.people.absent'));
  await isAccessible(page, 'somebody was not there after all');
  await hours.click();
  await dialog.getByLabel(t('volunteers.people.hoursLabel')).fill('2,5');
  await isAccessible(page, 'the hours are written');
  await dialog.getByRole('button', { name: t('volunteers.people.saveHours') }).click();
  await expect(dialog).toBeHidden();
  await expect(there).toContainText(t('volunteers.people.hours', { hours: '2,5' }));
  await isAccessible(page, 'the hours are noted');
  await answers(page, page.getByRole('link', { name: t('volunteers.people.attestationOf', { name: HELPER.name }) }), 'application/pdf');
}

async function isThanked(page: Page, t: TFunction): Promise<void> {
  const mail = await mailTo(page, HELPER.email, /^Takk for innsatsen/);
  await followLink(page, mail, '/frivillig/min');
  await expect(page.getByRole('heading', { level: 1, name: t('volunteers.own.heading.attended', { name: HELPER.name }) })).toBeVisible();
  await expect(page.getByText(t('volunteers.own.hours.here', { hours: '2,5' }))).toBeVisible();
  await isAccessible(page, 'the hours are seen by whoever gave them');
  await answers(page, page.getByRole('link', { name: t('volunteers.own.hours.attestation') }), 'application/pdf');
}
