import type { Page } from '@playwright/test';
import { PEOPLE, endSession, expect, isAccessible, signInHere, test } from './support.js';
import { labelled, wordsIn } from './words.js';

const t = wordsIn('nb');
const title = (page: Page) => page.getByLabel(labelled(t('challenges.field.title')));
const need = (page: Page) => page.getByLabel(labelled(t('challenges.field.need')));
const next = (page: Page) => page.getByRole('button', { name: t('challenges.form.next') });
const second = (page: Page) => page.getByRole('heading', { name: t('challenges.step.2') });
const saved = (page: Page) => page.getByText(new RegExp(`^${t('challenges.save.saved', { time: '' })}`));

/** Writes the first screen of a need; the draft is saved by itself. */
async function begin(page: Page, words: string): Promise<void> {
  await page.goto('/utfordringer/ny');
  await title(page).fill(words);
  await need(page).fill('Mange venter på noen å snakke med.');
}

/** The agency has one need with these words, not two. */
async function isMadeOnce(page: Page, words: string): Promise<void> {
  await page.goto(`/utfordringer?mine=1&tekst=${encodeURIComponent(words)}`);
  await expect(page.getByText(t('challenges.list.count', { count: 1 }), { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: words, exact: true })).toBeVisible();
}

test('what the API refuses is told at its field, in focus, and what was typed stays', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.leader });
  await begin(page, 'Et behov med et nummer som ikke hører hjemme her');
  const text = 'Ring meg, jeg er 01010150074.';
  await need(page).fill(text);
  await next(page).click();
  const summary = page.getByRole('group', { name: t('ui.form.errors', { count: 1 }) });
  await expect(summary).toBeFocused();
  await expect(need(page)).toHaveValue(text);
  await expect(need(page)).toHaveAttribute('aria-invalid', 'true');
  await isAccessible(page, 'the need is refused');
  await summary.getByRole('link').click();
  await expect(need(page)).toBeFocused();
  await need(page).fill('Ring oss.');
  await next(page).click();
  await expect(second(page)).toBeFocused();
});

test('a session that ended while one wrote costs nothing but signing in again', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.leader });
  const words = 'Et behov som ble skrevet over natten';
  await begin(page, words);
  await expect(saved(page)).toBeVisible();
  await endSession(page);
  await need(page).fill('Dette ble skrevet etter at økten var over.');
  await next(page).click();
  await expect(page.getByText(t('web.session.ended'))).toBeVisible();
  await expect(page.getByText(t('ui.signInFirst.title'))).toBeHidden();
  await expect(page.getByRole('group', { name: t('ui.form.errors', { count: 1 }) })).toBeHidden();
  await expect(need(page)).toHaveValue('Dette ble skrevet etter at økten var over.');
  await isAccessible(page, 'the session has ended');
  await page.getByRole('link', { name: t('web.session.again') }).click();
  await signInHere(page, PEOPLE.leader);
  await expect(title(page)).toHaveValue(words);
  await expect(need(page)).toHaveValue('Dette ble skrevet etter at økten var over.');
  await next(page).click();
  await expect(second(page)).toBeFocused();
  await isMadeOnce(page, words);
});

test.describe('when the network is away', () => {
  test.use({ expectedComplaints: /status of 4\d\d|ERR_INTERNET_DISCONNECTED/ });

  test('a form says so, keeps everything, and goes on when the network is back', async ({ visit }) => {
    const page = await visit({ as: PEOPLE.leader });
    const words = 'Et behov fra et rom uten dekning';
    await page.goto('/utfordringer/ny');
    await title(page).fill(words);
    await page.context().setOffline(true);
    await next(page).click();
    const summary = page.getByRole('group', { name: t('ui.form.failed') });
    await expect(summary).toBeFocused();
    await expect(title(page)).toHaveValue(words);
    await page.context().setOffline(false);
    await next(page).click();
    await expect(second(page)).toBeFocused();
    await isMadeOnce(page, words);
  });
});

test('changing language keeps what is typed and the page where one stands', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.leader });
  const words = 'Et behov på tre språk';
  await begin(page, words);
  for (const [name, language] of [['Nynorsk', 'nn'], ['English', 'en'], ['Bokmål', 'nb']] as const) {
    await page.getByRole('button', { name }).click();
    const there = wordsIn(language);
    await expect(page.getByLabel(labelled(there('challenges.field.title')))).toHaveValue(words);
    await expect(page.getByLabel(labelled(there('challenges.field.need')))).toHaveValue('Mange venter på noen å snakke med.');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await next(page).click();
  await expect(second(page)).toBeFocused();
  await isMadeOnce(page, words);
});

test('pressing twice makes one thing', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.leader });
  const words = 'Et behov for deg som trykker to ganger';
  await page.goto('/utfordringer/ny');
  await title(page).fill(words);
  await next(page).dblclick();
  await expect(second(page)).toBeVisible();
  await isMadeOnce(page, words);

  const pilot = 'En pilot for deg som trykker to ganger';
  await page.goto('/piloter/ny');
  await page.getByLabel(labelled(t('pilots.plan.name'))).fill(pilot);
  await page.getByLabel(labelled(t('pilots.plan.summary'))).fill('Vi prøver noe lite.');
  await page.getByRole('button', { name: t('pilots.plan.save') }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: pilot })).toBeVisible();
  await page.goto(`/piloter?tekst=${encodeURIComponent(pilot)}`);
  await expect(page.getByText(t('pilots.list.count', { count: 1 }), { exact: true })).toBeVisible();
});

test('two who write in the same draft are told, and choose which text holds', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.leader });
  await begin(page, 'Et utkast som åpnes to ganger');
  await expect(saved(page)).toBeVisible();
  const draft = page.url();
  const other = await page.context().newPage();
  await other.goto(draft);
  await expect(title(other)).toHaveValue('Et utkast som åpnes to ganger');

  await page.bringToFront();
  await need(page).fill('Teksten i den første fanen.');
  await next(page).click();
  await expect(second(page)).toBeVisible();
  await other.bringToFront();
  await need(other).fill('Teksten i den andre fanen.');
  await next(other).click();
  await seesConflict(other, { mine: 'Teksten i den andre fanen.', theirs: 'Teksten i den første fanen.' });
  await other.getByRole('button', { name: t('challenges.conflict.mine') }).click();
  await expect(other.getByText(t('challenges.conflict.title'))).toBeHidden();
  await next(other).click();
  await expect(second(other)).toBeVisible();

  await page.bringToFront();
  await page.getByRole('link', { name: t('challenges.form.back') }).click();
  await need(page).fill('En tredje tekst.');
  await next(page).click();
  await seesConflict(page, { mine: 'En tredje tekst.', theirs: 'Teksten i den andre fanen.' });
  await page.getByRole('button', { name: t('challenges.conflict.theirs') }).click();
  await expect(need(page)).toHaveValue('Teksten i den andre fanen.');
  await expect(page.getByText(t('challenges.conflict.title'))).toBeHidden();
});

test('two who change a need that is open are told, and nobody overwrites the other unseen', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.leader });
  await page.goto('/utfordringer?mine=1&naa=aapen&vei=EXPLORE');
  await page.getByRole('article').getByRole('link').first().click();
  await page.getByRole('link', { name: t('challenges.action.edit') }).click();
  await expect(need(page)).not.toHaveValue('');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(need(other)).not.toHaveValue('');

  await page.bringToFront();
  const save = { name: t('challenges.edit.save') };
  await need(page).fill('Slik står det etter den første.');
  await page.getByRole('button', save).click();
  await expect(page.getByText(t('challenges.edit.saved'))).toBeVisible();
  await other.bringToFront();
  await need(other).fill('Slik står det etter den andre.');
  await other.getByRole('button', save).click();
  await seesConflict(other, { mine: 'Slik står det etter den andre.', theirs: 'Slik står det etter den første.' });
  await other.getByRole('button', { name: t('challenges.conflict.mine') }).click();
  await expect(other.getByText(t('challenges.edit.saved'))).toBeVisible();
  await expect(other.getByText('Slik står det etter den andre.')).toBeVisible();
});

/** What one has written stands; what was saved meanwhile can be read. */
async function seesConflict(page: Page, { mine, theirs }: { mine: string; theirs: string }): Promise<void> {
  await expect(page.getByText(t('challenges.conflict.title'))).toBeVisible();
  await expect(need(page)).toHaveValue(mine);
  await page.getByText(t('challenges.conflict.see')).click();
  await expect(page.getByText(theirs)).toBeVisible();
  await isAccessible(page, 'two texts stand against each other');
}
