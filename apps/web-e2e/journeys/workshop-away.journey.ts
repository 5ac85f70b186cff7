import type { Locator, Page, Route } from '@playwright/test';
import { PEOPLE, expect, isAccessible, test } from './support.js';
import { wordsIn } from './words.js';
import { DESK, SMALL_PHONE, hasWorkshop } from './workshops.js';

const t = wordsIn('nb');
const AWAY_MS = 30_000;
const ideas = { lost: 'En idé som kom fram, men som telefonen ikke fikk svar på', first: 'Flere lys langs gangveien', second: 'En benk ved bussholdeplassen' };
const halfWritten = 'Noe jeg ikke rakk å skrive fer';

const field = (phone: Page): Locator => phone.getByLabel(t('workshops.board.idea.label'));
const offline = (phone: Page): Locator => phone.getByText(t('workshops.board.offline'));
const own = (phone: Page, idea: string): Locator => phone.getByRole('region', { name: t('workshops.board.own.title') }).getByRole('listitem').filter({ hasText: idea });
const more = (phone: Page, name: string): Locator => phone.getByRole('button', { name: t('workshops.board.vote.more', { name }) });
const dotsOn = (phone: Page, name: string): Locator => phone.getByRole('group', { name: t('workshops.board.vote.dotsOn', { name }) }).getByRole('status');

async function give(phone: Page, idea: string): Promise<void> {
  await field(phone).fill(idea);
  await phone.getByRole('button', { name: t('workshops.board.idea.send') }).click();
}

/** What this phone sends does not get through, while the page itself does. */
async function sendsInVain(phone: Page): Promise<() => Promise<void>> {
  const stop = (route: Route) => (/mutation/.test(route.request().postData() ?? '') ? route.abort() : route.continue());
  await phone.route('**/graphql', stop);
  return () => phone.unroute('**/graphql', stop);
}

test.use({ expectedComplaints: /status of 4\d\d|ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_NETWORK_CHANGED/ });

test('a phone that is without network for half a minute loses nothing and doubles nothing', async ({ visit }) => {
  test.setTimeout(300_000);
  const facilitator = await visit({ as: PEOPLE.leader, viewport: DESK });
  const workshop = await hasWorkshop(facilitator, { question: 'Hva trenger gangveien?', live: true });
  await facilitator.goto(`${workshop.path}/styring`);
  await facilitator.getByRole('button', { name: t('workshops.board.to.GATHER') }).click();
  const phone = await visit({ viewport: SMALL_PHONE });
  await phone.goto(`/bli-med?kode=${workshop.code}`);
  await phone.getByRole('button', { name: t('workshops.board.join.action') }).click();
  await expect(field(phone)).toBeVisible();

  await test.step('the answer to an idea is lost on its way', () => givesWithoutAnswer(phone));
  await test.step('ideas are written while the network is away', () => writesWhileAway(phone));
  await test.step('all is there after a reload, before anything gets through', () => reloads(phone));
  await test.step('each idea came to the facilitator once', async () => {
    await expect(facilitator.getByRole('heading', { name: t('workshops.board.queue.title', { count: 3 }) })).toBeVisible();
    for (const idea of Object.values(ideas)) await expect(facilitator.getByText(idea)).toHaveCount(1);
    await expect(facilitator.getByText(t('workshops.board.number.phones', { count: 1 }))).toBeVisible();
  });
  await test.step('dots are moved while the network is away', () => votesWhileAway(phone, facilitator));
  await test.step('the votes count once', () => countsOnce(facilitator));
});

async function givesWithoutAnswer(phone: Page): Promise<void> {
  let lost = false;
  const lose = async (route: Route) => {
    if (lost || !/AddIdea/.test(route.request().postData() ?? '')) return route.continue();
    lost = true;
    await route.fetch();
    return route.abort();
  };
  await phone.route('**/graphql', lose);
  await give(phone, ideas.lost);
  await expect(own(phone, ideas.lost)).toContainText(t('workshops.board.own.unsent'));
  await expect(own(phone, ideas.lost)).toContainText(t('workshops.board.own.waiting'));
  await phone.unroute('**/graphql', lose);
}

async function writesWhileAway(phone: Page): Promise<void> {
  await phone.context().setOffline(true);
  const until = Date.now() + AWAY_MS;
  await expect(offline(phone)).toBeVisible();
  for (const idea of [ideas.first, ideas.second]) {
    await give(phone, idea);
    await expect(own(phone, idea)).toContainText(t('workshops.board.own.unsent'));
  }
  await field(phone).fill(halfWritten);
  await isAccessible(phone, 'the network is away');
  await phone.waitForTimeout(until - Date.now());
  await expect(field(phone)).toHaveValue(halfWritten);
  await expect(own(phone, ideas.second)).toContainText(t('workshops.board.own.unsent'));
}

async function reloads(phone: Page): Promise<void> {
  const getsThrough = await sendsInVain(phone);
  await phone.context().setOffline(false);
  await phone.reload();
  for (const idea of [ideas.first, ideas.second]) await expect(own(phone, idea)).toContainText(t('workshops.board.own.unsent'));
  await expect(field(phone)).toHaveValue(halfWritten);
  await isAccessible(phone, 'the page is there again, and nothing gets through');
  await getsThrough();
  for (const idea of [ideas.first, ideas.second]) await expect(own(phone, idea)).toContainText(t('workshops.board.own.waiting'), { timeout: 30_000 });
  await expect(offline(phone)).toBeHidden();
  await expect(field(phone)).toHaveValue(halfWritten);
  await isAccessible(phone, 'all has got through');
}

async function votesWhileAway(phone: Page, facilitator: Page): Promise<void> {
  await facilitator.getByRole('button', { name: t('workshops.board.queue.all', { count: 3 }) }).click();
  await facilitator.getByRole('button', { name: t('workshops.board.skip.VOTE') }).click();
  await facilitator.getByRole('dialog').getByRole('button', { name: t('workshops.board.to.VOTE') }).click();
  // What was half written when the room went on can still be read.
  await expect(phone.getByText(halfWritten)).toBeVisible();
  await more(phone, ideas.second).click();
  await expect(phone.getByText(t('workshops.board.vote.saved'))).toBeVisible();

  await phone.context().setOffline(true);
  for (let dots = 1; dots <= 2; dots += 1) await more(phone, ideas.first).click();
  // Once more than there are.
  await more(phone, ideas.first).press('Enter');
  await expect(dotsOn(phone, ideas.first)).toHaveText('2');
  await expect(phone.getByText(t('workshops.board.vote.left', { count: 0 }))).toBeVisible();
  await expect(phone.getByText(t('workshops.board.vote.unsaved'))).toBeVisible();
  await isAccessible(phone, 'dots are moved without network');
  const getsThrough = await sendsInVain(phone);
  await phone.context().setOffline(false);
  await phone.reload();
  await expect(dotsOn(phone, ideas.first)).toHaveText('2');
  await expect(dotsOn(phone, ideas.second)).toHaveText('1');
  await getsThrough();
  await expect(phone.getByText(t('workshops.board.vote.saved'))).toBeVisible({ timeout: 30_000 });
}

async function countsOnce(facilitator: Page): Promise<void> {
  await expect(facilitator.getByText(t('workshops.board.number.ballots', { count: 1 }))).toBeVisible();
  await facilitator.getByRole('button', { name: t('workshops.board.to.RESULT') }).click();
  await facilitator.getByRole('dialog').getByRole('button', { name: t('workshops.board.to.RESULT') }).click();
  const rows = facilitator.getByRole('region', { name: t('workshops.board.resultTitle') }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  for (const [at, idea, count] of [[0, ideas.first, 2], [1, ideas.second, 1], [2, ideas.lost, 0]] as const) {
    await expect(rows.nth(at)).toContainText(idea);
    await expect(rows.nth(at)).toContainText(t('workshops.board.dots', { count }));
  }
}
