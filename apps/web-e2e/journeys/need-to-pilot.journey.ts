import type { Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import { Effort } from './effort.js';
import { LANGUAGES, PEOPLE, PHONE, expect, isAccessible, test } from './support.js';
import { TEXTS, type Texts } from './texts.js';
import { wordsIn } from './words.js';

const place = 'Nordre Follo';

for (const language of LANGUAGES) {
  test(`a need becomes a running pilot in ${language}`, async ({ visit }) => {
    test.setTimeout(180_000);
    const t = wordsIn(language);
    const texts = TEXTS[language];
    const [leader, entrepreneur] = [await visit({ as: PEOPLE.leader, language }), await visit({ as: PEOPLE.entrepreneur, language })];

    await test.step('the leader posts a need', () => post(leader, t, texts));
    await test.step('the entrepreneur finds it and sends a sketch', () => sketch(entrepreneur, t, texts));
    await test.step('the leader answers with reasons', () => accept(leader, t, texts));
    await test.step('the leader plans the pilot and starts it', () => start(leader, t, texts));
    const address = new URL(leader.url()).pathname;
    await test.step('the coordinator records the first checkpoint on a phone', async () =>
      record(await visit({ as: PEOPLE.coordinator, language, viewport: PHONE }), t, texts));
    await test.step('anyone sees it', async () => see(await visit({ language }), t, texts, address));
    await test.step('the entrepreneur sees the answer and the reasons', async () => {
      await entrepreneur.reload();
      await expect(entrepreneur.getByText(texts.reasons)).toBeVisible();
      await isAccessible(entrepreneur, 'the answer is read');
    });
  });
}

async function post(page: Page, t: TFunction, { need }: Texts): Promise<void> {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: t('web.nav.postNeed') }).click();
  const effort = new Effort(page);
  await effort.write(t('challenges.field.title'), need.title);
  await effort.write(t('challenges.field.need'), need.need);
  await effort.choose(t('challenges.field.targetGroups'), need.targetGroup);
  await isAccessible(page, 'the need is written');
  await effort.press(t('challenges.form.next'));
  await expect(page.getByRole('heading', { name: t('challenges.step.2') })).toBeFocused();
  await effort.choose(t('challenges.field.serviceAreas'), need.serviceArea);
  // Where the agency is, the platform knows already.
  await expect(page.getByRole('button', { name: t('ui.field.remove', { label: place }) })).toBeVisible();
  await effort.write(t('challenges.field.hopedOutcome'), need.hopedOutcome);
  await isAccessible(page, 'place and aim are written');
  await effort.press(t('challenges.form.preview'));

  await expect(page.getByRole('heading', { level: 1, name: need.title })).toBeFocused();
  await expect(page.getByText(need.need)).toBeVisible();
  expect(effort.counted).toEqual({ screens: 2, fields: 5 });
  await isAccessible(page, 'the preview is shown');
  await page.getByRole('button', { name: t('challenges.owner.publish') }).click();
  await expect(page.getByText(t('challenges.owner.published'))).toBeVisible();
  await expect(page.getByText(t('challenges.open.EXPLORE'), { exact: true }).first()).toBeVisible();
  await isAccessible(page, 'the need is published');
}

async function sketch(page: Page, t: TFunction, { need, sketch: idea }: Texts): Promise<void> {
  await page.goto('/utfordringer');
  const places = page.getByLabel(t('challenges.filter.place'));
  await places.selectOption(await places.getByRole('option', { name: place }).getAttribute('value'));
  await expect(page).toHaveURL(/[?&]sted=/);
  await page.reload();
  await isAccessible(page, 'the list is narrowed');
  await page.getByRole('link', { name: need.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: need.title })).toBeFocused();
  await page.getByRole('link', { name: t('challenges.action.propose') }).click();

  const effort = new Effort(page);
  const field = (name: string) => t(`challenges.proposal.field.${name}`);
  await effort.write(field('title'), idea.title);
  await effort.write(field('summary'), idea.summary);
  await effort.write(field('approach'), idea.approach);
  await isAccessible(page, 'the idea is sketched');
  await effort.press(t('challenges.form.next'));
  await expect(page.getByRole('heading', { name: t('challenges.proposal.step.2') })).toBeFocused();
  await effort.write(field('needs'), idea.needs);
  await effort.write(field('cost'), idea.cost);
  await isAccessible(page, 'the terms are sketched');
  await effort.press(t('challenges.proposal.send'));

  await expect(page.getByText(t('challenges.proposal.sentNotice'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: idea.title })).toBeVisible();
  expect(effort.counted).toEqual({ screens: 2, fields: 5 });
  await isAccessible(page, 'the sketch is sent');
}

async function accept(page: Page, t: TFunction, { sketch: idea, reasons }: Texts): Promise<void> {
  await page.goto('/min-side');
  const row = page.getByRole('listitem').filter({ hasText: idea.title }).filter({ hasText: t('overview.me.PROPOSAL_WAITS') });
  await row.getByRole('link', { name: t('overview.me.PROPOSAL_WAITS') }).click();
  await expect(page.getByText(idea.approach)).toBeVisible();
  await isAccessible(page, 'the proposal is read');
  const effort = new Effort(page);
  await effort.pick(t('challenges.decide.decision'), t('challenges.decide.ACCEPT'));
  await effort.write(t('challenges.decide.reasons'), reasons);
  await isAccessible(page, 'the answer is written');
  await effort.press(t('challenges.decide.submit'));
  await expect(page.getByText(t('challenges.nextStep.title'))).toBeVisible();
  expect(effort.counted).toEqual({ screens: 1, fields: 2 });
  await isAccessible(page, 'the proposal is accepted');
}

async function start(page: Page, t: TFunction, { sketch: idea, learningQuestion }: Texts): Promise<void> {
  await page.getByRole('link', { name: t('challenges.nextStep.action') }).click();
  await expect(page.getByLabel(t('pilots.plan.name'))).toHaveValue(idea.title);
  await isAccessible(page, 'the plan is filled in');
  const plan = new Effort(page);
  await plan.press(t('pilots.plan.save'));
  await expect(page.getByText(t('pilots.plan.done'))).toBeVisible();
  expect(plan.counted).toEqual({ screens: 1, fields: 0 });
  await isAccessible(page, 'the pilot is planned');

  await page.getByRole('link', { name: t('pilots.do.start') }).click();
  const effort = new Effort(page);
  await effort.write(t('pilots.learningQuestion'), learningQuestion);
  await isAccessible(page, 'the start is filled in');
  await effort.press(t('pilots.do.start'));
  await expect(page.getByText(t('pilots.start.done'))).toBeVisible();
  expect(effort.counted.screens).toBe(1);
  expect(effort.counted.fields).toBeLessThanOrEqual(5);
  await isAccessible(page, 'the pilot is running');
}

async function record(page: Page, t: TFunction, { sketch: idea, checkpoint }: Texts): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: t('web.menu.open') }).click();
  await isAccessible(page, 'the menu is open on a phone');
  await page.getByRole('link', { name: t('web.nav.pilots'), exact: true }).first().click();
  await page.getByLabel(t('pilots.list.search')).fill(idea.title);
  await page.getByRole('link', { name: idea.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: idea.title })).toBeFocused();
  await isAccessible(page, 'the pilot is read on a phone');
  await page.getByRole('link', { name: t('pilots.do.oppfolging') }).click();

  const effort = new Effort(page);
  await effort.write(t('pilots.checkpoint.happened'), checkpoint.happened);
  await effort.write(t('pilots.figures.name'), checkpoint.indicator);
  await effort.write(t('pilots.figures.unit'), checkpoint.unit);
  await effort.write(t('pilots.indicator.baseline'), '3');
  await effort.write(t('pilots.unknown'), checkpoint.unknown);
  await isAccessible(page, 'the checkpoint is written on a phone');
  await effort.press(t('pilots.checkpoint.save'));
  await expect(page.getByText(t('pilots.checkpoint.done'))).toBeVisible();
  expect(effort.counted).toEqual({ screens: 1, fields: 5 });
  await isAccessible(page, 'the checkpoint is recorded on a phone');
}

async function see(page: Page, t: TFunction, { sketch: idea, checkpoint }: Texts, address: string): Promise<void> {
  await page.goto('/piloter');
  await page.getByRole('link', { name: idea.title }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText(t('pilots.status.RUNNING'), { exact: true }).first()).toBeVisible();
  await expect(page.getByText(checkpoint.happened)).toBeVisible();
  await expect(page.getByText(checkpoint.indicator).first()).toBeVisible();
  await isAccessible(page, 'the running pilot is seen by anyone');
}
