import type { Locator, Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import { Effort } from './effort.js';
import { LANGUAGES, type Language, expect, followLink, isAccessible, mailTo, signInByMail, test } from './support.js';
import { begins, wordsIn } from './words.js';

const wanted = { letters: 'fast voks', name: 'Ungdomslos i Nordre Follo', telephone: '64 00 01 10' };

/** A service that nobody has confirmed for long, who runs it, and how they confirm it. Each is confirmed once. */
interface Old {
  letters: string;
  name: string;
  telephone: string;
  owner: string;
  confirms: (page: Page, t: TFunction, old: Old) => Promise<void>;
}

const OLD: Record<Language, Old> = {
  nb: { letters: 'norskkaf', name: 'Norskkafé', telephone: '69 00 01 60', owner: 'fredrikstad-leder@demo.samskap.no', confirms: inTheList },
  nn: { letters: 'friluftsu', name: 'Utlån av sports- og friluftsutstyr', telephone: '72 00 01 30', owner: 'trondheim-leder@demo.samskap.no', confirms: byMail },
  en: { letters: 'aktivitetsk', name: 'Aktivitetskort for barn', telephone: '63 00 02 30', owner: 'lillestrom-leder@demo.samskap.no', confirms: onItsPage },
};

for (const language of LANGUAGES) {
  test(`an adviser finds a service and its number, and whoever runs an old one confirms it, in ${language}`, async ({ visit }) => {
    test.setTimeout(240_000);
    const t = wordsIn(language);
    const old = OLD[language];
    const adviser = await visit({ language });
    await test.step('a few letters, and the number stands there', () => find(adviser, t));
    await test.step('the page of the service', () => open(adviser, t));
    await test.step('an old one says that nobody has confirmed it', () => findOld(adviser, t, old));
    await test.step('whoever runs it confirms it', async () => old.confirms(await visit({ language }), t, old));
    await test.step('the adviser sees it as confirmed', () => findConfirmed(adviser, t, old));
  });
}

const resultOf = (page: Page, name: string): Locator => page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });

async function find(page: Page, t: TFunction): Promise<void> {
  await page.goto('/tjenester');
  await isAccessible(page, 'the directory is open');
  const effort = new Effort(page);
  await effort.write(t('services.filter.text'), wanted.letters);
  const result = resultOf(page, wanted.name);
  await expect(result.getByRole('link', { name: wanted.telephone })).toHaveAttribute('href', `tel:${wanted.telephone.replaceAll(' ', '')}`);
  await expect(page.getByRole('heading', { level: 2 }).getByText(t('services.count', { count: 1 }), { exact: true })).toBeVisible();
  await expect(page.getByLabel(t('services.filter.text'))).toBeFocused();
  expect(effort.counted).toEqual({ screens: 1, fields: 1 });
  await isAccessible(page, 'the number is found');
  await leavesNoTrace(page, wanted.letters);
}

async function open(page: Page, t: TFunction): Promise<void> {
  await page.getByRole('link', { name: wanted.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: wanted.name })).toBeFocused();
  await expect(page.getByRole('main').getByRole('link', { name: wanted.telephone })).toBeVisible();
  await expect(page.getByText(t('services.howToRefer'), { exact: true })).toBeVisible();
  await isAccessible(page, 'the service is read');
  await leavesNoTrace(page, wanted.letters);
}

async function findOld(page: Page, t: TFunction, old: Old): Promise<void> {
  const result = await search(page, t, old);
  await expect(result.getByText(t('services.unconfirmed'))).toBeVisible();
  await isAccessible(page, 'an old one is found');
}

async function findConfirmed(page: Page, t: TFunction, old: Old): Promise<void> {
  const result = await search(page, t, old);
  await expect(result.getByText(begins(t('services.confirmed')))).toBeVisible();
  await expect(result.getByText(t('services.unconfirmed'))).toBeHidden();
  await leavesNoTrace(page, old.letters);
}

async function search(page: Page, t: TFunction, { letters, name, telephone }: Old): Promise<Locator> {
  await page.goto('/tjenester');
  await page.getByLabel(t('services.filter.text')).fill(letters);
  const result = resultOf(page, name);
  await expect(result.getByRole('link', { name: telephone })).toBeVisible();
  return result;
}

async function inTheList(page: Page, t: TFunction, old: Old): Promise<void> {
  await signInByMail(page, old.owner, t);
  await page.goto('/tjenester?mine=1');
  const result = resultOf(page, old.name);
  await expect(result.getByText(t('services.unconfirmed'))).toBeVisible();
  await isAccessible(page, 'one sees what one runs');
  await result.getByRole('button', { name: t('services.confirmOne', { name: old.name }) }).click();
  await isConfirmed(page, t, result);
}

async function onItsPage(page: Page, t: TFunction, old: Old): Promise<void> {
  await signInByMail(page, old.owner, t);
  await page.goto('/tjenester?mine=1');
  await page.getByRole('link', { name: old.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: old.name })).toBeFocused();
  await isAccessible(page, 'one sees the service that one runs');
  await page.getByRole('button', { name: t('services.confirm'), exact: true }).click();
  await isConfirmed(page, t, page.getByRole('main'));
}

async function isConfirmed(page: Page, t: TFunction, where: Locator): Promise<void> {
  await expect(page.getByText(t('services.confirmDone'))).toBeVisible();
  await expect(where.getByText(begins(t('services.confirmed'))).first()).toBeVisible();
  await expect(where.getByText(t('services.unconfirmed'))).toBeHidden();
  await isAccessible(page, 'the service is confirmed');
  expect(await page.evaluate('document.activeElement.tagName'), 'where the keyboard is after the button is gone').not.toBe('BODY');
}

/** Mails go in the language of whoever gets them. */
async function byMail(page: Page, t: TFunction, old: Old): Promise<void> {
  const mail = await mailTo(page, old.owner, new RegExp(`^Stemmer dette fortsatt\\? ${old.name}`));
  await isAccessible(page, 'the mail is here');
  await followLink(page, mail, '/tjenester/bekreft');
  await expect(page.getByRole('heading', { level: 1, name: t('services.byLink.title') })).toBeVisible();
  await isAccessible(page, 'one is asked');
  await page.getByRole('button', { name: t('services.byLink.yes') }).click();
  await expect(page.getByText(t('services.byLink.done'))).toBeFocused();
  await expect(page.getByRole('heading', { level: 1, name: old.name })).toBeVisible();
  await isAccessible(page, 'the service is confirmed by the link');
  await page.getByRole('link', { name: t('services.byLink.see') }).click();
  await expect(page.getByRole('heading', { level: 1, name: old.name })).toBeFocused();
  await isAccessible(page, 'one sees the service');
}

/** What somebody looks for may say what they struggle with: it stands neither in the address nor in what the browser keeps. */
async function leavesNoTrace(page: Page, letters: string): Promise<void> {
  const kept = await page.evaluate('JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }])');
  expect(String(kept).toLowerCase()).not.toContain(letters);
}
