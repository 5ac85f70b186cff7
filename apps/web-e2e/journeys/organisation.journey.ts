import { REGISTERED } from '@samskap/organisations-api/testing/registers';
import type { Page } from '@playwright/test';
import { PEOPLE, expect, followLink, isAccessible, mailTo, signInByProvider, test } from './support.js';
import { labelled, wordsIn } from './words.js';

const t = wordsIn('nb');
const name = 'Nabohjelpa';
const colleague = { name: 'Kari Kollega', email: 'kari.kollega@example.no' };

const main = (page: Page) => page.getByRole('main');
const people = (page: Page, count: number) => page.getByRole('region', { name: t('organisations.people.title', { count }) });

test('an organisation is registered, verified, joined by a colleague and handed over', async ({ visit }) => {
  test.setTimeout(150_000);
  const leader = await visit();
  await test.step('somebody new registers it', () => register(leader));
  const own = await test.step('and invites a colleague while it waits', () => invite(leader));
  await test.step('an administrator verifies it', async () => verify(await visit({ as: PEOPLE.administrator })));
  const joined = await visit();
  await test.step('the colleague, who has no account, joins', () => join(joined, own));
  await test.step('the leader names a stand-in', () => nameStandIn(leader));
  await test.step('hands over and leaves', () => leave(leader));
  await test.step('the colleague leads now', async () => {
    await joined.reload();
    await expect(people(joined, 1).getByRole('listitem').filter({ hasText: colleague.name })).toContainText(t('organisations.role.LEADER'));
    await isAccessible(joined, 'the colleague leads');
  });
});

async function register(page: Page): Promise<void> {
  await page.goto('/organisasjoner/ny');
  await main(page).getByRole('link', { name: t('ui.signInFirst.action') }).click();
  await signInByProvider(page);
  const number = page.getByLabel(labelled(t('organisations.number')));
  await number.fill('313 000 037');
  await page.getByRole('button', { name: t('organisations.new.look') }).click();
  await expect(page.getByRole('group', { name: t('ui.form.errors', { count: 1 }) })).toBeFocused();
  await isAccessible(page, 'the number is wrong');
  await number.fill(REGISTERED.voluntary);
  await page.getByRole('button', { name: t('organisations.new.look') }).click();
  await expect(page.getByText(t('organisations.new.said.ACTIVE.title'))).toBeVisible();
  await expect(page.getByRole('radio', { name: new RegExp(`^${t('organisations.kind.VOLUNTARY_ORGANISATION')}`) })).toBeChecked();
  await page.getByLabel(labelled(t('organisations.name'))).fill(name);
  await isAccessible(page, 'the registers have answered');
  await page.getByRole('button', { name: t('organisations.new.register'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('organisations.done.waits', { name }) })).toBeFocused();
  await isAccessible(page, 'the organisation is registered');
}

async function invite(page: Page): Promise<string> {
  await page.getByRole('link', { name: t('organisations.done.toOrganisation') }).click();
  await expect(people(page, 1)).toBeVisible();
  await page.getByRole('button', { name: t('organisations.invitations.open') }).click();
  await page.getByLabel(labelled(t('organisations.email'))).fill(colleague.email);
  await isAccessible(page, 'an invitation is written');
  await page.getByRole('button', { name: t('organisations.invitations.send') }).click();
  const invitation = page.getByRole('listitem').filter({ hasText: colleague.email });
  await expect(invitation).toContainText(t('organisations.invitations.waits'));
  await isAccessible(page, 'an invitation waits');
  return new URL(page.url()).pathname;
}

async function verify(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: t('organisations.administration.title') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('organisations.administration.title') })).toBeFocused();
  await isAccessible(page, 'the administration is shown');
  const parts = page.getByRole('navigation', { name: t('organisations.administration.nav') });
  await parts.getByRole('link', { name: t('organisations.administration.part.venter') }).click();
  const waiting = page.getByRole('region', { name, exact: true });
  await expect(waiting).toContainText('Prøve Person');
  await isAccessible(page, 'the queue is shown');
  await waiting.getByRole('button', { name: `${t('organisations.judge.VERIFIED.action')}: ${name}` }).click();
  await expect(page.getByText(t('organisations.judge.VERIFIED.done', { name }))).toBeVisible();
  await expect(waiting).toBeHidden();
}

async function join(page: Page, own: string): Promise<void> {
  const mail = await mailTo(page, colleague.email);
  const href = await followLink(page, mail, '/invitasjon');
  await expect(page.getByRole('heading', { level: 1, name: t('organisations.invitation.title', { organisation: name }) })).toBeVisible();
  await isAccessible(page, 'the invitation is read');
  await page.getByLabel(labelled(t('organisations.invitation.yourName'))).fill(colleague.name);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: t('organisations.invitation.joinNew') }).click();
  await expect(page).toHaveURL(new RegExp(`${own}$`));
  await expect(page.getByText(t('organisations.invitation.joined', { organisation: name }))).toBeVisible();
  await expect(people(page, 2)).toContainText(colleague.name);
  await isAccessible(page, 'the colleague has joined');
  await page.goto(href);
  await expect(page.getByRole('heading', { level: 1, name: t('organisations.invitation.spent') })).toBeVisible();
  await isAccessible(page, 'the invitation is used');
  await page.goto(own);
}

async function nameStandIn(page: Page): Promise<void> {
  await page.reload();
  await expect(main(page).getByText(t('organisations.status.VERIFIED'), { exact: true }).first()).toBeVisible();
  const standIns = page.getByRole('region', { name: t('organisations.standIns.title') });
  await standIns.getByRole('button', { name: t('organisations.standIns.open') }).click();
  await standIns.getByLabel(labelled(t('organisations.standIns.who'))).selectOption({ label: colleague.name });
  const lastDay = standIns.getByLabel(labelled(t('organisations.lastDay')));
  await lastDay.fill(await standIns.getByLabel(labelled(t('organisations.firstDay'))).inputValue());
  await isAccessible(page, 'a stand-in is chosen');
  await standIns.getByRole('button', { name: t('organisations.standIns.name'), exact: true }).click();
  await expect(standIns).toContainText(t('organisations.standIns.for', { person: colleague.name, leader: 'Prøve Person' }));
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('organisations.handOver.open') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(labelled(t('organisations.handOver.who'))).selectOption({ label: colleague.name });
  await isAccessible(page, 'the leadership is to be handed over');
  await dialog.getByRole('button', { name: t('organisations.handOver.actionTo', { name: colleague.name }) }).click();
  await expect(page.getByText(t('organisations.handOver.done', { name: colleague.name }))).toBeVisible();
  await page.getByRole('button', { name: t('organisations.people.leave') }).click();
  await isAccessible(page, 'one is to leave');
  await page.getByRole('dialog').getByRole('button', { name: t('organisations.people.leave') }).click();
  await expect(page).toHaveURL(/\/min-side$/);
  await expect(page.getByRole('banner')).not.toContainText(name);
}
