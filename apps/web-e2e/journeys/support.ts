import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContextOptions, type Locator, type Page, expect, test as base } from '@playwright/test';
import type { TFunction } from 'i18next';

export { expect };

export const LANGUAGES = ['nb', 'nn', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Demo people, by what they do. */
export const PEOPLE = {
  leader: 'leder@demo.samskap.no',
  member: 'medarbeider@demo.samskap.no',
  entrepreneur: 'startsporet@demo.samskap.no',
  coordinator: 'koordinator@demo.samskap.no',
  administrator: 'admin@demo.samskap.no',
  districtLeader: 'bydel@demo.samskap.no',
  nynorskLeader: 'sogndal@demo.samskap.no',
  volunteer: 'frivillig@demo.samskap.no',
  familyGuide: 'familielosen@demo.samskap.no',
} as const;

/** A phone that is not large. */
export const PHONE = { width: 360, height: 740 };

/** Somebody's browser: who they are when they are signed in, their language and the size of their screen. */
interface Visitor {
  as?: string;
  language?: Language;
  viewport?: BrowserContextOptions['viewport'];
}

interface Fixtures {
  /** What a browser may complain of here, as when the network is taken away on purpose. */
  expectedComplaints: RegExp;
  complaints: string[];
  page: Page;
  /** Opens a browser of their own for somebody. */
  visit: (visitor?: Visitor) => Promise<Page>;
}

/** Pages that fail the journey on anything that a browser complains of. */
export const test = base.extend<Fixtures>({
  expectedComplaints: [/status of 4\d\d/, { option: true }],
  complaints: async ({ expectedComplaints }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    const unexpected = complaints.filter((text) => !expectedComplaints.test(text));
    expect(unexpected, 'what the browser complained of').toEqual([]);
  },
  page: async ({ page, complaints }, use) => {
    listen(page, complaints);
    await use(page);
  },
  visit: async ({ browser, complaints }, use) => {
    const pages: Page[] = [];
    await use(async ({ as, language = 'nb', viewport } = {}) => {
      const context = await browser.newContext(viewport ? { viewport } : {});
      const page = await context.newPage();
      pages.push(page);
      listen(page, complaints);
      await speak(page, language);
      if (as) await signIn(page, as);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

// What goes on for ever, as a skeleton does, is not waited for.
const isFadingIn = `Promise.allSettled(document.getAnimations().filter((each) => each.playState === 'running' && each.effect.getComputedTiming().endTime !== Infinity).map((each) => each.finished)).then(() => true)`;

/** The page stands still: it has a heading, neither heading nor address is about to change, and what came on to it is all there. */
async function isSettled(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const seen = async () => [page.url(), await heading.textContent({ timeout: 1_000 })];
  await expect(async () => {
    const before = await seen();
    await page.waitForTimeout(250);
    expect(await seen()).toEqual(before);
  }).toPass();
  await page.evaluate(isFadingIn);
}

/** No accessibility problem that axe knows of, and no sideways scrolling. */
export async function isAccessible(page: Page, step: string): Promise<void> {
  await isSettled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(told, `axe after: ${step}`).toEqual([]);
  const overflow = await page.locator('html').evaluate((html: { scrollWidth: number; clientWidth: number }) => html.scrollWidth - html.clientWidth);
  expect(overflow, `sideways scrolling after: ${step}`).toBeLessThanOrEqual(0);
}

/** Opens a page in a language. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.context().addCookies([{ name: 'samskap-language', value: language, url: base.info().project.use.baseURL ?? '' }]);
}

/** Signs in by the form, as people do. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/logg-inn');
  await signInHere(page, email);
}

/** Signs in where the form is shown already; the password is that of the demo people unless another is given. */
export async function signInHere(page: Page, email: string, password = 'samskap-demo'): Promise<void> {
  await tryPassword(page, email, password);
  await expect(page).not.toHaveURL(/logg-inn/);
}

/** Sends the sign-in form with a password, right or wrong. */
export async function tryPassword(page: Page, email: string, password: string): Promise<void> {
  await page.locator('input[type=email]').fill(email);
  const usePassword = page.locator('[data-way=password]');
  if (await usePassword.isVisible()) await usePassword.click();
  await page.locator('input[type=password]').fill(password);
  await page.locator('main button[type=submit]').click();
}

/** Goes on from the sign-in page by the provider that stands beside the suite, as one of those it knows; «testpersonen» when no name is given. */
export async function signInByProvider(page: Page, name = 'testpersonen'): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: /Testinnlogging/ }).click();
  await page.getByRole('button', { name: `Logg inn som ${name}` }).click();
}

/** Signs in by a link in a mail, as those do who have no password here. */
export async function signInByMail(page: Page, email: string, t: TFunction): Promise<void> {
  await page.goto('/logg-inn');
  await page.getByLabel(t('identity.email')).fill(email);
  await page.getByRole('button', { name: t('identity.signIn.link') }).click();
  await expect(page.getByRole('group', { name: t('identity.sent.title') })).toBeFocused();
  await followLink(page, await mailTo(page, email, /^(Logg inn på|Sign in to) /), '/lenke');
  await page.getByRole('button', { name: t('identity.link.SIGN_IN.action'), exact: true }).click();
  await expect(page).not.toHaveURL(/\/lenke$/);
}

/** Finds the newest mail to somebody in the mailbox, with this in its subject; waits until it has come. */
export async function mailTo(page: Page, email: string, subject: RegExp = /./): Promise<Locator> {
  await page.goto(`/postkasse?til=${encodeURIComponent(email)}`);
  const mail = page.getByRole('article').filter({ has: page.getByRole('heading', { name: subject }) }).first();
  await expect(async () => {
    if (!(await mail.isVisible())) await page.locator('main header button').click();
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass();
  return mail;
}

/** Follows the link in a mail to this page; gives its address, which the page itself forgets. */
export async function followLink(page: Page, mail: Locator, path: string): Promise<string> {
  const link = mail.getByRole('link', { name: new RegExp(`${path}[#/]`) });
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  return href;
}

/** Ends the session behind the back of the page, as when it was left overnight. */
export async function endSession(page: Page): Promise<void> {
  await page.context().clearCookies({ name: 'samskap' });
}
