import type { Page } from '@playwright/test';
import { Keys } from './keys.js';
import { PEOPLE, expect, test } from './support.js';
import { begins, labelled, wordsIn } from './words.js';

const t = wordsIn('nb');

const need = {
  title: 'Ungdom i Kolbotn vil reparere i stedet for å kaste',
  need: 'Verkstedet på skolen er stengt etter skoletid, og de som vil lære mest, har ikke verktøy hjemme.',
  targetGroup: 'Unge',
  serviceArea: 'Fritidsaktiviteter for barn og unge',
  hopedOutcome: 'Flere unge kan noe med hendene som andre spør dem om.',
};
const idea = {
  title: 'Et åpent verksted på lørdager',
  summary: 'Vi åpner verkstedet vårt på lørdager, med en fagperson og noen unge som kan litt mer.',
  approach: 'Vi begynner med sykler. Den som har lært noe, viser det til den neste.',
};

test('a need is posted and answered with a sketch by keyboard alone', async ({ visit }) => {
  test.setTimeout(150_000);
  const leader = await visit();
  await test.step('the leader signs in', () => signInByKeys(leader, PEOPLE.leader));
  await test.step('the leader posts a need', () => post(leader));
  const entrepreneur = await visit();
  await test.step('the entrepreneur signs in', () => signInByKeys(entrepreneur, PEOPLE.entrepreneur));
  await test.step('the entrepreneur finds it and sends a sketch', () => sketch(entrepreneur));
  await test.step('the leader answers', () => answer(leader));
});

async function signInByKeys(page: Page, email: string): Promise<void> {
  const keys = new Keys(page);
  await page.goto('/logg-inn');
  await expect(page.getByRole('heading', { level: 1, name: t('web.signIn.title') })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t('web.skip') })).toBeFocused();
  await page.keyboard.press('Enter');
  await keys.write(page.getByLabel(t('identity.email')), email);
  await keys.press(page.getByRole('button', { name: t('identity.signIn.use.password') }));
  await keys.write(page.getByLabel(t('identity.password'), { exact: true }), 'samskap-demo');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/logg-inn/);
}

async function post(page: Page): Promise<void> {
  const keys = new Keys(page);
  const field = (name: string) => labelled(t(`challenges.field.${name}`));
  await keys.press(page.getByRole('banner').getByRole('link', { name: t('web.nav.postNeed') }));
  await keys.write(page.getByLabel(field('title')), need.title);
  await keys.write(page.getByLabel(field('need')), need.need);
  await keys.choose(page.getByRole('group', { name: field('targetGroups') }), need.targetGroup);
  await keys.press(page.getByRole('button', { name: t('challenges.form.next') }));
  await expect(page.getByRole('heading', { name: t('challenges.step.2') })).toBeFocused();
  await keys.choose(page.getByRole('group', { name: field('serviceAreas') }), need.serviceArea);
  await keys.write(page.getByLabel(field('hopedOutcome')), need.hopedOutcome);
  await keys.press(page.getByRole('button', { name: t('challenges.form.preview') }));
  await expect(page.getByRole('heading', { level: 1, name: need.title })).toBeFocused();
  await keys.press(page.getByRole('button', { name: t('challenges.owner.publish') }), 'Space');
  await expect(page.getByText(t('challenges.owner.published'))).toBeVisible();
}

async function sketch(page: Page): Promise<void> {
  const keys = new Keys(page);
  const field = (name: string) => page.getByLabel(labelled(t(`challenges.proposal.field.${name}`)));
  await keys.press(page.getByRole('banner').getByRole('link', { name: t('web.nav.challenges') }));
  await expect(page.getByRole('heading', { level: 1, name: t('challenges.list.title') })).toBeFocused();
  await keys.write(page.getByLabel(t('challenges.filter.text')), 'verkstedet');
  await expect(page).toHaveURL(/tekst=verkstedet/);
  await keys.press(page.getByRole('link', { name: need.title }));
  await keys.press(page.getByRole('link', { name: t('challenges.action.propose') }));
  await keys.write(field('title'), idea.title);
  await keys.write(field('summary'), idea.summary);
  await keys.write(field('approach'), idea.approach);
  await keys.press(page.getByRole('button', { name: t('challenges.form.next') }));
  await expect(page.getByRole('heading', { name: t('challenges.proposal.step.2') })).toBeFocused();
  await keys.press(page.getByRole('button', { name: t('challenges.proposal.send') }));
  await expect(page.getByText(t('challenges.proposal.sentNotice'))).toBeVisible();
}

async function answer(page: Page): Promise<void> {
  const keys = new Keys(page);
  await page.reload();
  await keys.press(page.getByRole('link', { name: idea.title }));
  await expect(page.getByRole('heading', { level: 1, name: idea.title })).toBeFocused();
  const decision = page.getByRole('group', { name: labelled(t('challenges.decide.decision')) });
  await keys.pick(decision, decision.getByRole('radio', { name: begins(t('challenges.decide.ACCEPT')) }));
  await keys.write(page.getByLabel(labelled(t('challenges.decide.reasons'))), 'Dere har stedet og folkene. Vi begynner med sykler.');
  await keys.press(page.getByRole('button', { name: t('challenges.decide.submit') }));
  await expect(page.getByText(t('challenges.nextStep.title'))).toBeVisible();
}
