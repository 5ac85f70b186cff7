import { LANGUAGES, PEOPLE, expect, isAccessible, signIn, speak, test } from './support.js';

const PAGES = ['/', '/utfordringer', '/piloter', '/partnere', '/logg-inn', '/finnes-ikke'];

for (const language of LANGUAGES) {
  test(`anyone reads the public pages in ${language}`, async ({ page }) => {
    await speak(page, language);
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await isAccessible(page, `${path} in ${language}`);
    }
  });
}

test('anyone with an account signs in, and another tab notices when they sign out', async ({ page, context }) => {
  await signIn(page, PEOPLE.leader);
  await expect(page.getByRole('button', { name: 'Logg ut' })).toBeVisible();
  const other = await context.newPage();
  await other.goto('/min-side');
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await expect(other.getByRole('link', { name: 'Logg inn' }).first()).toBeVisible();
});
