import type { Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import { Effort } from './effort.js';
import { Keys } from './keys.js';
import { LANGUAGES, PEOPLE, expect, isAccessible, test } from './support.js';
import { wordsIn } from './words.js';
import { DESK, type Found, SMALL_PHONE, WORKSHOPS, type WorkshopTexts, inAWeek } from './workshops.js';

const DOTS = 3;

for (const language of LANGUAGES) {
  test(`a workshop goes from a question to what the room voted for in ${language}`, async ({ visit }) => {
    test.setTimeout(300_000);
    const t = wordsIn(language);
    const texts = WORKSHOPS[language];
    const [first, second, third] = texts.ideas;
    const facilitator = await visit({ as: PEOPLE.member, language, viewport: DESK });
    const phone = await visit({ language, viewport: SMALL_PHONE });

    const workshop = await test.step('the facilitator makes it and opens it', () => make(facilitator, t, texts));
    await test.step('a young person registers with a name and nothing more', () => register(phone, t, workshop));
    await test.step('the facilitator opens the board', () => openBoard(facilitator, t));
    const screen = await visit({ language, viewport: DESK });
    await screen.goto(`${workshop.path}/storskjerm?kode=${workshop.code}`);
    await expect(screen.getByText(workshop.code)).toBeVisible();
    await isAccessible(screen, 'the code is on the wall');
    await test.step('a participant joins and gives an idea', () => join(phone, facilitator, t, { workshop, idea: first }));
    await test.step('the facilitator lets it on to the board, and the room sees it', () => approve(facilitator, [phone, screen], t, first));
    let suggested = '';
    if (language === 'nb') {
      await test.step('more ideas come, also from those who would rather say them aloud', () => gather(phone, facilitator, t, texts));
      suggested = await test.step('the facilitator puts them together', () => group(facilitator, screen, t, texts));
    } else {
      await give(phone, t, third);
      await facilitator.getByRole('listitem').filter({ hasText: third }).getByRole('button', { name: t('workshops.board.queue.show'), exact: true }).click();
      await expect(screen.getByText(third)).toBeVisible();
    }
    const favourite = language === 'nb' ? texts.groupName : first;
    const unfavoured = language === 'nb' ? second : third;
    await test.step('the room votes, and nobody sees for what', () => vote(facilitator, phone, screen, t, { favourite, skips: language !== 'nb' }));
    await test.step('the votes are shown to all at once', () => showResult(facilitator, [phone, screen], t, { favourite, unfavoured }));
    await test.step('it is over', () => end(facilitator, phone, t));
    if (language !== 'nb') return;
    await test.step('the leader answers every idea with a reason', async () => answer(await visit({ as: PEOPLE.leader, viewport: DESK }), t, { ...texts, suggested, workshop }));
    await test.step('the same code opens the answers', async () => readAnswers(await visit({ viewport: SMALL_PHONE }), phone, t, { ...texts, suggested, workshop }));
  });
}

async function make(page: Page, t: TFunction, texts: WorkshopTexts): Promise<Found> {
  await page.goto('/verksted');
  await page.getByRole('main').getByRole('link', { name: t('workshops.new.open') }).click();
  const effort = new Effort(page);
  await effort.pick(t('workshops.new.template'), texts.template);
  await effort.write(t('workshops.question'), texts.question);
  await effort.select(t('workshops.targetGroup'), texts.targetGroup);
  await isAccessible(page, 'the question is written');
  await effort.press(t('workshops.new.next'));
  await expect(page.getByRole('heading', { name: t('workshops.new.step.2') })).toBeFocused();
  await effort.write(t('workshops.startsAt'), inAWeek());
  await effort.write(t('workshops.where'), texts.where);
  await effort.write(t('workshops.capacity'), '25');
  await isAccessible(page, 'time and place are written');
  await effort.press(t('workshops.new.save'));
  await expect(page.getByText(t('workshops.new.done'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: texts.question })).toBeVisible();
  expect(effort.counted).toEqual({ screens: 2, fields: 6 });
  await isAccessible(page, 'the workshop is made');

  await page.getByRole('button', { name: t('workshops.host.open'), exact: true }).click();
  await expect(page.getByText(t('workshops.host.opened'))).toBeVisible();
  await isAccessible(page, 'the workshop is open');
  const code = (await page.locator('.host-panel-code .workshop-code').textContent()) ?? '';
  return { path: new URL(page.url()).pathname, code };
}

async function register(page: Page, t: TFunction, { path }: Found): Promise<void> {
  await page.goto(path);
  await expect(page.getByLabel(t('workshops.register.name'))).toBeVisible();
  await isAccessible(page, 'the workshop is read on a phone');
  const effort = new Effort(page);
  await effort.write(t('workshops.register.name'), 'Amina');
  await effort.pick(t('workshops.register.adult'), t('workshops.register.no'));
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(1);
  await isAccessible(page, 'the registration is filled in');
  await effort.press(t('workshops.register.action'));
  await expect(page.getByRole('heading', { name: t('workshops.own.CONFIRMED', { name: 'Amina' }) })).toBeVisible();
  expect(effort.counted).toEqual({ screens: 1, fields: 2 });
  await isAccessible(page, 'registered');
}

async function openBoard(page: Page, t: TFunction): Promise<void> {
  await page.getByRole('link', { name: t('workshops.host.start'), exact: true }).click();
  await expect(page.getByRole('button', { name: t('workshops.board.start.action') })).toBeVisible();
  await isAccessible(page, 'before the board is open');
  await page.getByRole('button', { name: t('workshops.board.start.action') }).click();
  await expect(page.getByText(t('workshops.board.step.WELCOME'), { exact: true })).toHaveAttribute('aria-current', 'step');
  await isAccessible(page, 'the board is open');
}

async function join(phone: Page, facilitator: Page, t: TFunction, { workshop, idea }: { workshop: Found; idea: string }): Promise<void> {
  await phone.goto('/bli-med');
  await expect(phone.getByLabel(t('workshops.board.join.code'))).toBeVisible();
  await isAccessible(phone, 'the code is asked for');
  const effort = new Effort(phone);
  await effort.write(t('workshops.board.join.code'), workshop.code.toLowerCase());
  await effort.press(t('workshops.board.join.action'));
  await expect(phone.getByText(t('workshops.board.now.WELCOME'))).toBeVisible();
  await isAccessible(phone, 'joined');
  await expect(facilitator.getByText(t('workshops.board.number.phones', { count: 1 }))).toBeVisible();
  await facilitator.getByRole('button', { name: t('workshops.board.to.GATHER') }).click();
  await expect(phone.getByText(t('workshops.board.now.GATHER'))).toBeVisible();
  await isAccessible(facilitator, 'gathering is on for the facilitator');
  await effort.write(t('workshops.board.idea.label'), idea);
  await isAccessible(phone, 'an idea is written');
  await effort.press(t('workshops.board.idea.send'));
  await expect(phone.getByRole('listitem').filter({ hasText: idea })).toContainText(t('workshops.board.own.waiting'));
  expect(effort.counted).toEqual({ screens: 2, fields: 2 });
  await isAccessible(phone, 'an idea is sent');
}

async function give(phone: Page, t: TFunction, idea: string): Promise<void> {
  await phone.getByLabel(t('workshops.board.idea.label')).fill(idea);
  await phone.getByRole('button', { name: t('workshops.board.idea.send') }).click();
  await expect(phone.getByRole('listitem').filter({ hasText: idea })).toContainText(t('workshops.board.own.waiting'));
}

async function approve(facilitator: Page, [phone, screen]: [Page, Page], t: TFunction, idea: string): Promise<void> {
  const queued = facilitator.getByRole('listitem').filter({ hasText: idea });
  await expect(queued).toBeVisible();
  await isAccessible(facilitator, 'an idea waits');
  await expect(screen.getByText(t('workshops.board.screen.empty'))).toBeVisible();
  await expect(screen.getByText(idea)).toBeHidden();
  await queued.getByRole('button', { name: t('workshops.board.queue.show'), exact: true }).click();
  await expect(screen.getByText(idea)).toBeVisible();
  await isAccessible(screen, 'an idea is on the wall');
  await expect(phone.getByRole('listitem').filter({ hasText: idea })).toContainText(t('workshops.board.own.shown'));
  await isAccessible(phone, 'an idea is on the board');
  await isAccessible(facilitator, 'an idea is approved');
}

async function gather(phone: Page, facilitator: Page, t: TFunction, { ideas: [, second, third, fourth, fifth] }: WorkshopTexts): Promise<void> {
  for (const idea of [second, third, fourth]) await give(phone, t, idea);
  await facilitator.getByLabel(t('workshops.board.forOthers.label')).fill(fifth);
  await facilitator.getByRole('button', { name: t('workshops.board.idea.send') }).click();
  await isAccessible(facilitator, 'an idea is written for others');
  await facilitator.getByRole('button', { name: t('workshops.board.queue.all', { count: 4 }) }).click();
  await expect(facilitator.getByText(t('workshops.board.number.ideas', { count: 5 }))).toBeVisible();
  await isAccessible(facilitator, 'all ideas are approved');
}

async function group(page: Page, screen: Page, t: TFunction, { ideas: [first, second, third, fourth], groupName }: WorkshopTexts): Promise<string> {
  await page.getByRole('button', { name: t('workshops.board.to.GROUP') }).click();
  const suggestions = page.getByRole('region', { name: t('workshops.board.suggest.title') });
  const suggested = suggestions.getByRole('listitem').filter({ hasText: first }).filter({ hasText: second }).filter({ has: page.getByRole('button') });
  await expect(suggested).toBeVisible();
  await isAccessible(page, 'groups are suggested');
  const title = (await suggested.getByRole('heading').textContent()) ?? '';
  await suggested.getByRole('button', { name: new RegExp(`^${t('workshops.board.suggest.accept')}`) }).click();
  await expect(suggested).toContainText(t('workshops.board.suggest.accepted'));
  await expect(screen.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await isAccessible(page, 'a suggestion is accepted');

  const keys = new Keys(page);
  for (const idea of [third, fourth]) await keys.press(page.getByRole('checkbox', { name: idea }), 'Space');
  await expect(page.getByText(t('workshops.board.group.chosen', { count: 2 }))).toBeVisible();
  await isAccessible(page, 'two ideas are ticked off');
  await keys.press(page.getByRole('button', { name: t('workshops.board.group.combine') }));
  const dialog = page.getByRole('dialog', { name: t('workshops.board.group.combine') });
  await keys.write(dialog.getByLabel(t('workshops.board.group.name')), groupName);
  await isAccessible(page, 'a group gets its name');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: groupName, exact: true }).getByRole('checkbox')).toHaveCount(2);
  await expect(screen.getByRole('heading', { name: groupName })).toBeVisible();
  await isAccessible(page, 'a group is made by keyboard');
  await isAccessible(screen, 'groups are on the wall');
  return title;
}

/** Takes the room to a step that one does not come back from; the same words ask and confirm. */
async function goOn(page: Page, t: TFunction, to: 'VOTE' | 'RESULT' | 'DONE', by = t(`workshops.board.to.${to}`)): Promise<void> {
  await page.getByRole('button', { name: by, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t(`workshops.board.to.${to}`) });
  await expect(dialog).toBeVisible();
  await isAccessible(page, `asked before ${to}`);
  await dialog.getByRole('button', { name: t(`workshops.board.to.${to}`), exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function vote(facilitator: Page, phone: Page, screen: Page, t: TFunction, { favourite, skips }: { favourite: string; skips: boolean }): Promise<void> {
  await goOn(facilitator, t, 'VOTE', skips ? t('workshops.board.skip.VOTE') : undefined);
  await expect(phone.getByText(t('workshops.board.vote.left', { count: DOTS }))).toBeVisible();
  await isAccessible(phone, 'voting has begun');
  const keys = new Keys(phone);
  const dots = phone.getByRole('group', { name: t('workshops.board.vote.dotsOn', { name: favourite }) });
  const more = dots.getByRole('button', { name: t('workshops.board.vote.more', { name: favourite }) });
  // Once more than there are dots.
  for (let presses = 0; presses <= DOTS; presses += 1) await keys.press(more, 'Space');
  await expect(dots.getByRole('status')).toHaveText(String(DOTS));
  await expect(phone.getByText(t('workshops.board.vote.left', { count: 0 }))).toBeVisible();
  await keys.press(dots.getByRole('button', { name: t('workshops.board.vote.less', { name: favourite }) }));
  await expect(phone.getByText(t('workshops.board.vote.left', { count: 1 }))).toBeVisible();
  await keys.press(more);
  await expect(phone.getByText(t('workshops.board.vote.saved'))).toBeVisible();
  await isAccessible(phone, 'all dots are given');

  await expect(screen.getByText(t('workshops.board.screen.voted', { count: 1 }))).toBeVisible();
  await expect(facilitator.getByText(t('workshops.board.number.ballots', { count: 1 }))).toBeVisible();
  for (const page of [screen, facilitator]) {
    await expect(page.getByText(favourite).first()).toBeVisible();
    await expect(page.getByText(t('workshops.board.dots', { count: DOTS }))).toHaveCount(0);
    await expect(page.locator('progress')).toHaveCount(0);
    await isAccessible(page, 'votes are hidden');
  }
}

async function showResult(facilitator: Page, [phone, screen]: [Page, Page], t: TFunction, { favourite, unfavoured }: Record<'favourite' | 'unfavoured', string>): Promise<void> {
  await goOn(facilitator, t, 'RESULT');
  for (const page of [facilitator, phone]) {
    const rows = page.getByRole('region', { name: t('workshops.board.resultTitle') }).locator('ol > li');
    await expect(rows.first()).toContainText(favourite);
    await expect(rows.first()).toContainText(t('workshops.board.dots', { count: DOTS }));
    await expect(rows.filter({ hasText: unfavoured })).toContainText(t('workshops.board.dots', { count: 0 }));
    await isAccessible(page, 'the result is shown');
  }
  const first = screen.getByRole('main').getByRole('listitem').first();
  await expect(first).toContainText(favourite);
  await expect(first).toContainText(String(DOTS));
  await isAccessible(screen, 'the result is on the wall');
}

async function end(facilitator: Page, phone: Page, t: TFunction): Promise<void> {
  await goOn(facilitator, t, 'DONE');
  await expect(facilitator.getByText(t('workshops.board.over'))).toBeVisible();
  await isAccessible(facilitator, 'it is over for the facilitator');
  await expect(phone.getByText(t('workshops.board.after.thanks'))).toBeVisible();
  await isAccessible(phone, 'it is over for the participant');
}

/** A workshop with what came of it. */
interface Held extends WorkshopTexts {
  workshop: Found;
  /** What the suggested group was called. */
  suggested: string;
}

async function answer(page: Page, t: TFunction, { ideas: [, , , , fifth], suggested, groupName, reason, otherReason, workshop: { path } }: Held): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('region', { name: t('workshops.results.title') })).toContainText(suggested);
  await isAccessible(page, 'the leader reads what came of it');
  await page.getByRole('link', { name: t('workshops.host.answer') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('workshops.answers.title') })).toBeFocused();
  await isAccessible(page, 'ideas wait for answers');
  await page.getByRole('button', { name: t('ideas.answer.one', { title: suggested }) }).click();
  await answerIn(page, t, { count: 1, choice: 'TAKEN_FORWARD', reason });
  for (const title of [groupName, fifth]) await page.getByRole('checkbox', { name: t('ideas.inbox.choose', { title }) }).check();
  await isAccessible(page, 'two are chosen');
  await page.getByRole('button', { name: t('ideas.inbox.answerChosen', { count: 2 }) }).click();
  await answerIn(page, t, { count: 2, choice: 'PARKED', reason: otherReason });
  await page.goto(path);
  await expect(page.getByText(t('workshops.promise.kept'))).toBeVisible();
  await isAccessible(page, 'all are answered');
}

async function answerIn(page: Page, t: TFunction, { count, choice, reason }: { count: number; choice: string; reason: string }): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('ideas.answer.status')).selectOption({ label: t(`ideas.answer.choice.${choice}`) });
  await dialog.getByLabel(t('ideas.answer.reason')).fill(reason);
  await isAccessible(page, 'an answer is written');
  await dialog.getByRole('button', { name: t('ideas.answer.submit', { count }) }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t('ideas.answer.done', { count }))).toBeVisible();
  await isAccessible(page, 'an answer is sent');
}

async function readAnswers(other: Page, phone: Page, t: TFunction, { suggested, reason, otherReason, workshop: { code } }: Held): Promise<void> {
  // Who kept the page open sees them come; anyone who has the code finds them later.
  await expect(phone.getByText(t('workshops.board.after.answered'))).toBeVisible();
  await other.goto('/bli-med');
  await other.getByLabel(t('workshops.board.join.code')).fill(code);
  await other.getByRole('button', { name: t('workshops.board.join.action') }).click();
  await expect(other.getByText(t('workshops.board.after.answered'))).toBeVisible();
  const results = other.getByRole('region', { name: t('workshops.board.after.title') });
  await expect(results.getByRole('listitem').filter({ has: other.getByRole('heading', { name: suggested, exact: true }) })).toContainText(reason);
  await expect(results.getByText(otherReason)).toHaveCount(2);
  await isAccessible(other, 'the answers are read on a phone');
}
