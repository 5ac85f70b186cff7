import { PEOPLE, expect, isAccessible, test } from './support.js';
import { wordsIn } from './words.js';

const t = wordsIn('nb');

test('a leader sees what waits, and the link leads to where it is done', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.leader });
  await page.getByRole('banner').getByRole('link', { name: t('web.nav.myWork') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('web.nav.myWork') })).toBeFocused();
  await expect(page.getByRole('heading', { name: t('overview.theirs.title') })).toBeVisible();
  await expect(page.getByRole('heading', { name: t('overview.activity.title') })).toBeVisible();
  await isAccessible(page, 'my work is shown');
  await page.getByRole('link', { name: t('overview.me.PROPOSAL_WAITS') }).first().click();
  await expect(page.getByRole('group', { name: t('challenges.decide.decision') })).toBeVisible();
  await isAccessible(page, 'the proposal is ready to be answered');
});

test('a coordinator sees that a checkpoint is overdue, and comes straight to its form', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.coordinator });
  await page.goto('/min-side');
  const late = page.getByRole('listitem').filter({ hasText: t('overview.me.CHECKPOINT_DUE') }).filter({ hasText: t('overview.wasDue') });
  await expect(late.first()).toBeVisible();
  await isAccessible(page, 'something is overdue');
  await late.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: t('pilots.do.oppfolging') })).toBeVisible();
  await expect(page.getByLabel(t('pilots.checkpoint.happened'))).toBeEditable();
});

test('a status report is filled in, can be amended, and prints on one page', async ({ visit }) => {
  const page = await visit({ as: PEOPLE.leader });
  await page.goto('/piloter/startsporet-i-nordre-follo');
  await page.getByRole('link', { name: t('pilots.report.title') }).click();
  const happened = page.getByLabel(t('pilots.report.happened'));
  await expect(happened).not.toHaveValue('');
  await page.getByLabel(t('pilots.report.ahead')).fill('Neste møte er avtalt med alle partnerne.');
  await isAccessible(page, 'the report is amended');
  const paper = await page.pdf({ format: 'A4' });
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Neste møte er avtalt med alle partnerne.').locator('visible=true')).toHaveCount(1);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: t('ui.print') })).toBeHidden();
});
