import type { Page } from '@playwright/test';
import { PEOPLE, expect, followLink, isAccessible, mailTo, test } from './support.js';
import { begins, labelled, wordsIn } from './words.js';
import { type Found, SMALL_PHONE, hasWorkshop } from './workshops.js';

const t = wordsIn('nb');
const question = 'Hva skal det gamle biblioteket bli?';
const early = { name: 'Kari', email: 'kari.tidlig@example.no' };
const late = { name: 'Ola', email: 'ola.sen@example.no' };

test('someone registers without account, waits for a place, and gets the one that another gives back', async ({ visit }) => {
  test.setTimeout(240_000);
  const host = await visit({ as: PEOPLE.leader });
  const workshop = await hasWorkshop(host, { question, capacity: 2 });
  const [kari, sara, ola] = [await visit({ viewport: SMALL_PHONE }), await visit(), await visit({ viewport: SMALL_PHONE })];

  await test.step('one who is grown up gets a place', () => registers(kari, workshop, early));
  await test.step('the day is put into the calendar', () => takesCalendar(kari));
  await test.step('one who is under 18 is asked for no address', () => registersYoung(sara, workshop));
  await test.step('the next one waits', () => waits(ola, workshop));
  await test.step('the first one calls off by the link in the mail', () => callsOff(kari));
  await test.step('the one who waited is told of the place', () => isPromoted(ola));
  await test.step('the hosts see who comes', () => seesWhoComes(host, workshop));
  await test.step('the poster has the code', () => prints(host, workshop));
});

async function fill(page: Page, { path }: Found, { name, email }: typeof early): Promise<void> {
  await page.goto(path);
  await page.getByLabel(t('workshops.register.name')).fill(name);
  await page.getByRole('radio', { name: t('workshops.register.yes'), exact: true }).check();
  await page.getByLabel(labelled(t('workshops.register.email'))).fill(email);
  await isAccessible(page, `${name} has filled in`);
}

async function registers(page: Page, workshop: Found, person: typeof early): Promise<void> {
  await fill(page, workshop, person);
  await page.getByRole('button', { name: t('workshops.register.action') }).click();
  await expect(page.getByRole('heading', { name: t('workshops.own.CONFIRMED', { name: person.name }) })).toBeVisible();
  await isAccessible(page, 'registered');
}

async function takesCalendar(page: Page): Promise<void> {
  const [calendar] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: t('workshops.calendar') }).first().click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await calendar.createReadStream()) chunks.push(Buffer.from(chunk as Buffer));
  expect(Buffer.concat(chunks).toString()).toMatch(/BEGIN:VEVENT[\s\S]+DTSTART/);
}

async function registersYoung(page: Page, { path }: Found): Promise<void> {
  await page.goto(path);
  await page.getByLabel(t('workshops.register.name')).fill('Sara');
  await page.getByRole('radio', { name: t('workshops.register.yes'), exact: true }).check();
  await expect(page.getByLabel(labelled(t('workshops.register.email')))).toBeVisible();
  await page.getByRole('radio', { name: begins(t('workshops.register.no')) }).check();
  await expect(page.getByLabel(labelled(t('workshops.register.email')))).toBeHidden();
  await isAccessible(page, 'no address is asked for');
  await page.getByRole('button', { name: t('workshops.register.action') }).click();
  await expect(page.getByRole('heading', { name: t('workshops.own.CONFIRMED', { name: 'Sara' }) })).toBeVisible();
}

async function waits(page: Page, workshop: Found): Promise<void> {
  await fill(page, workshop, late);
  await expect(page.getByText(t('workshops.register.full'))).toBeVisible();
  await page.getByRole('button', { name: t('workshops.register.wait') }).click();
  await expect(page.getByRole('heading', { name: t('workshops.own.WAITING', { name: late.name }) })).toBeVisible();
  await expect(page.getByText(t('workshops.own.position', { position: 1 }))).toBeVisible();
  await isAccessible(page, 'waits for a place');
}

async function callsOff(page: Page): Promise<void> {
  await followLink(page, await mailTo(page, early.email, /^Du er påmeldt/), '/verksted/min');
  await expect(page.getByRole('heading', { name: t('workshops.own.CONFIRMED', { name: early.name }) })).toBeVisible();
  await isAccessible(page, 'the registration is found by the link');
  await page.getByRole('button', { name: t('workshops.own.callOff') }).click();
  const dialog = page.getByRole('dialog', { name: t('workshops.own.callOffTitle') });
  await expect(dialog).toBeVisible();
  await isAccessible(page, 'asked before calling off');
  await dialog.getByRole('button', { name: t('workshops.own.callOff') }).click();
  await expect(page.getByRole('heading', { name: t('workshops.own.CANCELLED') })).toBeVisible();
  await isAccessible(page, 'called off');
}

async function isPromoted(page: Page): Promise<void> {
  await followLink(page, await mailTo(page, late.email, /^Du har fått plass/), '/verksted/min');
  await expect(page.getByRole('heading', { name: t('workshops.own.CONFIRMED', { name: late.name }) })).toBeVisible();
  await isAccessible(page, 'has got a place');
}

async function seesWhoComes(page: Page, { path }: Found): Promise<void> {
  await page.goto(`${path}/pameldte`);
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row(late.name)).toContainText(t('workshops.registrationStatus.CONFIRMED'));
  await expect(row('Sara')).toContainText(t('workshops.registrations.young'));
  await expect(row('Sara')).not.toContainText('@');
  await isAccessible(page, 'the hosts see who comes');
}

async function prints(page: Page, { path, code }: Found): Promise<void> {
  await page.goto(`${path}/plakat`);
  const poster = page.getByRole('article', { name: t('workshops.poster.title') });
  await expect(poster).toContainText(question);
  await isAccessible(page, 'the poster is shown');
  await page.emulateMedia({ media: 'print' });
  await expect(poster.getByText(code)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  const square = poster.getByRole('img', { name: t('workshops.qr') });
  await expect.poll(() => square.evaluate((image: { naturalWidth: number }) => image.naturalWidth)).toBeGreaterThan(0);
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
}
