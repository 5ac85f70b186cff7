import type { Page } from '@playwright/test';
import { PEOPLE, expect, isAccessible, test } from './support.js';
import { labelled, wordsIn } from './words.js';
import { hasWorkshop } from './workshops.js';

const t = wordsIn('nb');
// Without a stream a page asks every ten seconds: what is here sooner was told.
const told = { timeout: 5_000 };
const signOut = (page: Page) => page.getByRole('button', { name: t('web.signOut.action'), exact: true });

/** How many streams a page has open. */
function streamsOf(page: Page): () => number {
  const open = new Set<object>();
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql/stream')) open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return () => open.size;
}

test('what waits comes to my work by itself', async ({ visit }) => {
  test.setTimeout(180_000);
  const leader = await visit({ as: PEOPLE.leader });
  await leader.goto('/min-side');
  const questions = leader.getByRole('listitem').filter({ hasText: t('overview.me.QUESTION_WAITS') });
  await expect(leader.getByRole('heading', { name: t('overview.activity.title') })).toBeVisible();
  const before = await questions.count();

  const entrepreneur = await visit({ as: PEOPLE.entrepreneur });
  await entrepreneur.goto('/utfordringer/veien-tilbake-for-unge-uten-skole-og-jobb');
  await entrepreneur.getByLabel(labelled(t('challenges.questions.askLabel'))).fill('Kan dette også gjelde dem som bor i Ås?');
  await entrepreneur.getByRole('button', { name: t('challenges.questions.ask') }).click();
  await expect(questions).toHaveCount(before + 1, told);
  await isAccessible(leader, 'something new waits');
});

test('who signs out in one tab is told nothing more in another', async ({ visit }) => {
  test.setTimeout(180_000);
  const board = await visit({ as: PEOPLE.leader });
  const workshop = await hasWorkshop(board, { question: 'Hvem kan lese dette?', live: true });
  const streams = streamsOf(board);
  await board.goto(`${workshop.path}/styring`);
  await board.getByRole('button', { name: t('workshops.board.to.GATHER') }).click();
  await expect(board.getByText(t('workshops.board.queue.none'))).toBeVisible();
  expect(streams()).toBe(1);

  const pilot = await board.context().newPage();
  await pilot.goto('/piloter/startsporet-i-nordre-follo');
  await expect(signOut(pilot)).toBeVisible();
  const other = await board.context().newPage();
  await other.goto('/');
  await signOut(other).click();
  await expect(board.getByRole('heading', { level: 1, name: t('ui.signInFirst.title') })).toBeVisible(told);
  await expect.poll(streams, told).toBe(0);
  // What is public goes on being shown.
  await expect(signOut(pilot)).toBeHidden(told);
  await expect(pilot.getByRole('heading', { level: 1 })).toHaveText(/Startsporet/);
  await isAccessible(board, 'signed out in another tab');
  await isAccessible(pilot, 'a pilot is read by somebody who has signed out');
});
