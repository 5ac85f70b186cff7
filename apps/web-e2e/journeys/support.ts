import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect, test as base } from '@playwright/test';

export { expect };

export const LANGUAGES = ['nb', 'nn', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Demo people, by what they do. */
export const PEOPLE = {
  leader: 'leder@demo.samskap.no',
  member: 'medarbeider@demo.samskap.no',
  entrepreneur: 'startsporet@demo.samskap.no',
  coordinator: 'koordinator@demo.samskap.no',
} as const;

/** A page that fails the journey on anything that a browser complains of. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
    });
    await use(page);
    expect(complaints, 'what the browser complained of').toEqual([]);
  },
});

/** No accessibility problem that axe knows of, and no sideways scrolling. */
export async function isAccessible(page: Page, step: string): Promise<void> {
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
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill('samskap-demo');
  await page.locator('main button[type=submit]').click();
  await expect(page).not.toHaveURL(/logg-inn/);
}

/** Ends the session by the API, which all tabs notice. */
export async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies({ name: 'samskap' });
}
