import type { Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import { Effort } from './effort.js';
import { LANGUAGES, type Language, PEOPLE, expect, followLink, isAccessible, mailTo, test } from './support.js';
import { labelled, wordsIn } from './words.js';

interface Answered {
  text: string;
  choice: 'TAKEN_FORWARD' | 'PARKED' | 'NOT_NOW';
  reason: string;
}

interface Question {
  text: string;
  email: string;
  reason: string;
  answer: string;
  /** What the mails about it begin with. */
  subjects: { receipt: RegExp; passedOn: RegExp; answer: RegExp };
}

const EMPLOYEE = 'Jonas Rudi';
const PLACE = 'Nordre Follo';
/** Whom the question is sent on to. */
const RECEIVER = 'Oslo kommune';

const IDEAS: Record<Language, readonly [Answered, Answered]> = {
  nb: [
    { text: 'Heng nøkkelskapet på innsiden av døra i base to', choice: 'TAKEN_FORWARD', reason: 'Vi flytter det i løpet av uka. Godt sett.' },
    { text: 'La rapporten være ferdig utfylt når vakta begynner', choice: 'NOT_NOW', reason: 'Systemet kan det ikke før neste versjon. Vi har bedt om det.' },
  ],
  nn: [
    { text: 'Sett ei hylle ved døra til dei som kjem på sykkel', choice: 'PARKED', reason: 'Vi ventar til vi har flytta til dei nye lokala.' },
    { text: 'Ha eitt felles nummer for alle som er på vakt', choice: 'TAKEN_FORWARD', reason: 'Nummeret er bestilt, og blir prøvd frå nyttår.' },
  ],
  en: [
    { text: 'Put the charging cables where the cars are parked', choice: 'TAKEN_FORWARD', reason: 'They are ordered, and will be there on Monday.' },
    { text: 'Start the morning meeting ten minutes later', choice: 'NOT_NOW', reason: 'The first bus decides when we have to leave.' },
  ],
};

const QUESTIONS: Record<Language, Question> = {
  nb: {
    text: 'Når begynner kurset for nye støttekontakter?',
    email: 'spor.nb@example.no',
    reason: 'Kurset holdes i Oslo for begge kommunene.',
    answer: 'Det begynner tredje tirsdag i januar, klokka 18.',
    subjects: { receipt: /^Vi har fått det du sendte inn/, passedOn: /^Det du sendte inn, er nå hos/, answer: /^Svar på det du sendte inn/ },
  },
  nn: {
    text: 'Kan eg låne lokalet på grendehuset ein søndag?',
    email: 'spor.nn@example.no',
    reason: 'Det er Oslo som leiger ut dette lokalet.',
    answer: 'Ja, søndagar er ledige etter klokka 15.',
    subjects: { receipt: /^Vi har fått det du sende inn/, passedOn: /^Det du sende inn, er no hos/, answer: /^Svar på det du sende inn/ },
  },
  en: {
    text: 'Where can I borrow a trailer for moving day?',
    email: 'spor.en@example.no',
    reason: 'The trailers are lent out from Oslo.',
    answer: 'At the recycling station, with your library card.',
    subjects: { receipt: /^We have received what you sent in/, passedOn: /^What you sent in is now with/, answer: /^The answer to what you sent in/ },
  },
};

for (const language of LANGUAGES) {
  test(`an employee sends ideas, and is told what becomes of them and why, in ${language}`, async ({ visit }) => {
    test.setTimeout(240_000);
    const t = wordsIn(language);
    const ideas = IDEAS[language];
    const [employee, leader] = [await visit({ as: PEOPLE.member, language }), await visit({ as: PEOPLE.leader, language })];
    await test.step('the employee sends two ideas to the own organisation', () => sendOwn(employee, t, ideas));
    await test.step('the leader answers both at once, each with its reason', () => answerBoth(leader, t, ideas));
    await test.step('the employee is told, and reads the answer', () => isTold(employee, t, ideas[0]));
    await test.step('the employee sees both answers among the own', () => seeOwn(employee, t, ideas));
    await test.step('anyone sees what became of them, and not who sent them', async () => seePublic(await visit({ language }), t, ideas));
  });

  test(`a question by the common door is sent on with a reason, and answered, in ${language}`, async ({ visit }) => {
    test.setTimeout(240_000);
    const t = wordsIn(language);
    const question = QUESTIONS[language];
    const sender = await visit({ language });
    await test.step('somebody asks without an account', () => ask(sender, t, question));
    await test.step('the team sends it on', async () => passOn(await visit({ as: PEOPLE.leader, language }), t, question));
    await test.step('the sender sees who has it now, and why', () => follow(sender, t, question));
    await test.step('those who have it answer', async () => answer(await visit({ as: PEOPLE.districtLeader, language }), t, question));
    await test.step('the sender reads the answer', () => readAnswer(sender, t, question));
    await test.step('nobody else can read the question', async () => isBetweenTwo(await visit({ language }), t, question));
  });
}

async function sendOwn(page: Page, t: TFunction, ideas: readonly Answered[]): Promise<void> {
  await page.goto('/ideer');
  await page.getByRole('main').getByRole('link', { name: t('ideas.sendIn.open'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('ideas.sendIn.title') })).toBeFocused();
  for (const [index, { text }] of ideas.entries()) {
    const effort = new Effort(page);
    await effort.write(t('ideas.sendIn.text'), text);
    await isAccessible(page, 'the idea is written');
    await effort.press(t('ideas.sendIn.submit'));
    await expect(page.getByText(t('ideas.receipt.title'))).toBeVisible();
    expect(effort.counted).toEqual({ screens: 1, fields: 1 });
    await isAccessible(page, 'the idea is sent');
    if (index < ideas.length - 1) await page.getByRole('button', { name: t('ideas.receipt.another') }).click();
  }
  await page.getByRole('link', { name: t('ideas.receipt.follow') }).click();
  await expect(page.getByRole('heading', { level: 1, name: ideas.at(-1)!.text })).toBeFocused();
  await expect(page.getByText(t('ideas.status.NEW'), { exact: true }).first()).toBeVisible();
  await isAccessible(page, 'the idea is followed');
}

async function answerBoth(page: Page, t: TFunction, ideas: readonly Answered[]): Promise<void> {
  await page.goto('/ideer');
  await page.getByRole('link', { name: t('ideas.inbox.open'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('ideas.inbox.title') })).toBeFocused();
  await isAccessible(page, 'the inbox is open');
  for (const { text } of ideas) await page.getByRole('checkbox', { name: t('ideas.inbox.choose', { title: text }) }).check();
  await isAccessible(page, 'two are chosen');
  await page.getByRole('button', { name: t('ideas.inbox.answerChosen', { count: 2 }) }).click();
  const dialog = page.getByRole('dialog', { name: t('ideas.answer.title', { count: 2 }) });
  await isAccessible(page, 'one answer for both is asked for');
  await dialog.getByLabel(t('ideas.answer.same')).uncheck();
  for (const { text, choice, reason } of ideas) {
    const one = dialog.getByRole('group', { name: text });
    await one.getByLabel(labelled(t('ideas.answer.status'))).selectOption(choice);
    await one.getByLabel(labelled(t('ideas.answer.reason'))).fill(reason);
  }
  await isAccessible(page, 'both answers are written');
  await dialog.getByRole('button', { name: t('ideas.answer.submit', { count: 2 }) }).click();
  await expect(page.getByText(t('ideas.answer.done', { count: 2 }))).toBeVisible();
  await expect(dialog).toBeHidden();
  for (const { text } of ideas) await expect(page.getByRole('link', { name: text })).toBeHidden();
  await isAccessible(page, 'both are answered');
}

async function isTold(page: Page, t: TFunction, { text, reason, choice }: Answered): Promise<void> {
  const told = page.getByRole('link', { name: text });
  await expect(async () => {
    await page.goto('/varsler');
    await expect(told.first()).toContainText(t('notifications.happened.idea.answered'), { timeout: 2_000 });
  }).toPass();
  await expect(told.first()).toContainText(t('notifications.new'));
  await isAccessible(page, 'the notifications are shown');
  await told.first().click();
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeFocused();
  await expect(page.getByRole('paragraph').filter({ hasText: reason })).toBeVisible();
  await expect(page.getByText(t(`ideas.status.${choice}`), { exact: true }).first()).toBeVisible();
  await isAccessible(page, 'the answer is read');
}

async function seeOwn(page: Page, t: TFunction, ideas: readonly Answered[]): Promise<void> {
  await page.goto('/ideer');
  await page.getByLabel(t('ideas.list.mine')).click();
  await expect(page).toHaveURL(/mine=1/);
  for (const { text, reason } of ideas) await expect(page.getByRole('article').filter({ hasText: text })).toContainText(reason);
  await isAccessible(page, 'the own ideas are listed');
}

async function seePublic(page: Page, t: TFunction, ideas: readonly Answered[]): Promise<void> {
  await page.goto('/ideer');
  for (const { text, choice, reason } of ideas) {
    await page.getByLabel(t('ideas.list.search')).fill(text);
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: text }) });
    await expect(card).toContainText(t(`ideas.status.${choice}`));
    await expect(card).toContainText(reason);
    await isAccessible(page, 'anyone finds what became of it');
  }
  await expect(page.getByRole('main')).not.toContainText(EMPLOYEE);
  const { text, reason } = ideas.at(-1)!;
  await page.getByRole('link', { name: text }).click();
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeFocused();
  await expect(page.getByText(reason)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(EMPLOYEE);
  await isAccessible(page, 'anyone reads what became of it');
}

async function ask(page: Page, t: TFunction, { text, email, subjects }: Question): Promise<void> {
  await page.goto('/send-inn');
  await isAccessible(page, 'the common door is open');
  const effort = new Effort(page);
  await effort.pick(t('ideas.sendIn.kind'), t('ideas.kind.QUESTION'));
  await effort.write(t('ideas.sendIn.text'), text);
  await effort.select(t('ideas.sendIn.place'), PLACE);
  await expect(page.getByRole('status').filter({ hasText: PLACE })).toBeVisible();
  await effort.write(t('ideas.sendIn.email'), email);
  await isAccessible(page, 'the question is written');
  await effort.press(t('ideas.sendIn.submit'));
  await expect(page.getByText(t('ideas.receipt.mailed', { email }))).toBeVisible();
  expect(effort.counted).toEqual({ screens: 1, fields: 4 });
  await isAccessible(page, 'the question is sent');

  await followLink(page, await mailTo(page, email, subjects.receipt), '/send-inn/svar');
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
  await isAccessible(page, 'the question is followed');
}

async function passOn(page: Page, t: TFunction, { text, reason }: Question): Promise<void> {
  await page.goto('/ideer/innboks');
  await page.getByRole('button', { name: t('ideas.passOn.one', { title: text }) }).click();
  const dialog = page.getByRole('dialog', { name: t('ideas.passOn.open') });
  await dialog.getByLabel(labelled(t('ideas.passOn.to'))).selectOption({ label: RECEIVER });
  await dialog.getByLabel(labelled(t('ideas.passOn.reason'))).fill(reason);
  await isAccessible(page, 'the reason is written');
  await dialog.getByRole('button', { name: t('ideas.passOn.submit') }).click();
  await expect(page.getByText(t('ideas.passOn.done'))).toBeVisible();
  await expect(page.getByRole('link', { name: text })).toBeHidden();
  await isAccessible(page, 'the question is sent on');
}

async function follow(page: Page, t: TFunction, { text, email, reason, subjects }: Question): Promise<void> {
  await followLink(page, await mailTo(page, email, subjects.passedOn), '/send-inn/svar');
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
  await expect(page.getByText(t('ideas.chain.passedOn', { team: RECEIVER }))).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
  await expect(page.getByText(t('ideas.chain.waiting', { team: RECEIVER }))).toBeVisible();
  await isAccessible(page, 'the sender sees who has it now');
}

async function answer(page: Page, t: TFunction, { text, answer: said }: Question): Promise<void> {
  await page.goto('/ideer/innboks');
  await page.getByRole('link', { name: text }).click();
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeFocused();
  await isAccessible(page, 'the question is read');
  const effort = new Effort(page);
  await effort.write(t('ideas.answer.reason'), said);
  await isAccessible(page, 'the answer is written');
  await effort.press(t('ideas.answer.submit', { count: 1 }));
  await expect(page.getByText(t('ideas.answer.done', { count: 1 }))).toBeVisible();
  expect(effort.counted).toEqual({ screens: 1, fields: 1 });
  await isAccessible(page, 'the question is answered');
}

async function readAnswer(page: Page, t: TFunction, { text, email, answer: said, subjects }: Question): Promise<void> {
  await followLink(page, await mailTo(page, email, subjects.answer), '/send-inn/svar');
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
  await expect(page.getByRole('heading', { name: t('ideas.answerFrom', { team: RECEIVER }) })).toBeVisible();
  await expect(page.getByText(said)).toBeVisible();
  await isAccessible(page, 'the answer is read by its link');
  await page.reload();
  await expect(page.getByText(said)).toBeVisible();
}

async function isBetweenTwo(page: Page, t: TFunction, { text }: Question): Promise<void> {
  await page.goto('/ideer');
  await page.getByLabel(t('ideas.list.search')).fill(text);
  await expect(page).toHaveURL(/[?&]tekst=/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await isAccessible(page, 'what anyone finds is listed');
  await expect(page.getByRole('link', { name: text })).toBeHidden();
}
