import type { Page } from '@playwright/test';
import { PEOPLE, expect, followLink, isAccessible, mailTo, test } from './support.js';
import { begins, labelled, wordsIn } from './words.js';

const t = wordsIn('nb');
const need = '/utfordringer/en-telefon-nar-familien-trenger-flere-tjenester';
const idea = 'Én kontaktperson som følger familien i seks uker';

const bell = (page: Page) => page.getByRole('banner').getByRole('link', { name: new RegExp(`^${t('web.bell.title')}`) });

test('a leader is told of a sketch and goes to it, and who gets the answer by mail can stop such mails', async ({ visit }) => {
  test.setTimeout(180_000);
  const entrepreneur = await visit({ as: PEOPLE.entrepreneur });
  const leader = await visit({ as: PEOPLE.districtLeader });
  const before = await bell(leader).textContent();
  await test.step('an entrepreneur sends a sketch', () => sketch(entrepreneur));
  await test.step('the leader sees it by the bell, and goes there', () => isTold(leader, before ?? ''));
  await test.step('the leader answers', () => answer(leader));
  await test.step('the leader chooses what to be told of', () => choose(leader));
  await test.step('the mail about the answer is stopped from its foot, without signing in', async () => stop(await visit()));
  await test.step('as one sees where one chooses', async () => {
    await entrepreneur.goto('/konto/varsler');
    const decisions = entrepreneur.getByRole('group', { name: t('notifications.kind.DECISION_FELL') });
    await expect(decisions.getByLabel(t('notifications.choices.mail'))).toHaveValue('NEVER');
  });
});

async function sketch(page: Page): Promise<void> {
  const field = (name: string) => page.getByLabel(labelled(t(`challenges.proposal.field.${name}`)));
  await page.goto(need);
  await page.getByRole('link', { name: t('challenges.action.propose') }).click();
  await field('title').fill(idea);
  await field('summary').fill('Familien får én de kan ringe. Hun ringer resten.');
  await field('approach').fill('Vi begynner med ti familier, og møter dem der de er.');
  await page.getByRole('button', { name: t('challenges.form.next') }).click();
  await page.getByRole('button', { name: t('challenges.proposal.send') }).click();
  await expect(page.getByText(t('challenges.proposal.sentNotice'))).toBeVisible();
}

async function isTold(page: Page, before: string): Promise<void> {
  const happened = page.getByRole('link', { name: idea });
  await expect(async () => {
    await page.goto('/min-side');
    await expect(bell(page)).not.toHaveText(before, { timeout: 1_000 });
  }).toPass();
  await bell(page).click();
  await expect(page.getByRole('heading', { level: 1, name: t('notifications.title') })).toBeFocused();
  await expect(happened).toContainText(t('notifications.happened.proposal.submitted'));
  await expect(happened).toContainText(t('notifications.new'));
  await isAccessible(page, 'the notifications are shown');
  await happened.click();
  await expect(page.getByRole('heading', { level: 1, name: idea })).toBeVisible();
  await bell(page).click();
  await expect(happened).not.toContainText(t('notifications.new'));
  await happened.click();
}

async function answer(page: Page): Promise<void> {
  const decision = page.getByRole('group', { name: labelled(t('challenges.decide.decision')) });
  await decision.getByRole('radio', { name: begins(t('challenges.decide.ACCEPT')) }).check();
  await page.getByLabel(labelled(t('challenges.decide.reasons'))).fill('Dere kjenner bydelen, og begynner i det små.');
  await page.getByRole('button', { name: t('challenges.decide.submit') }).click();
  await expect(page.getByText(t('challenges.nextStep.title'))).toBeVisible();
}

async function choose(page: Page): Promise<void> {
  await page.goto('/varsler');
  await page.getByRole('link', { name: t('notifications.choose') }).click();
  const questions = page.getByRole('group', { name: t('notifications.kind.QUESTION_ASKED') });
  await questions.getByLabel(t('notifications.choices.mail')).selectOption('NEVER');
  await page.getByRole('button', { name: t('notifications.choices.save') }).click();
  await expect(page.getByText(t('notifications.choices.saved'))).toBeVisible();
  await isAccessible(page, 'the choices are saved');
  await page.reload();
  await expect(questions.getByLabel(t('notifications.choices.mail'))).toHaveValue('NEVER');
}

async function stop(page: Page): Promise<void> {
  // What is urgent leaves within a minute; after other journeys a mail like it is here already.
  const mail = await mailTo(page, PEOPLE.entrepreneur, /^Forslaget «.+» er valgt/);
  await isAccessible(page, 'the mail is here');
  await followLink(page, mail, '/avmeld');
  await expect(page.getByRole('heading', { level: 1, name: t('notifications.unsubscribe.title') })).toBeVisible();
  await isAccessible(page, 'the mails can be stopped');
  await page.getByRole('button', { name: t('notifications.unsubscribe.action') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('notifications.unsubscribe.done.title') })).toBeVisible();
  await expect(page.getByText(t('notifications.unsubscribe.done.one', { kind: t('notifications.kind.DECISION_FELL') }))).toBeFocused();
  await isAccessible(page, 'the mails are stopped');
}
