import type { Page } from '@playwright/test';
import { type Language, expect } from './support.js';

/** The smallest phone that people still use. */
export const SMALL_PHONE = { width: 320, height: 640 };

/** The screen at a desk. */
export const DESK = { width: 1280, height: 800 };

/** A workshop and what is said in it; the first two ideas are about the same. */
export interface WorkshopTexts {
  template: string;
  question: string;
  targetGroup: string;
  where: string;
  ideas: readonly [string, string, string, string, string];
  groupName: string;
  reason: string;
  otherReason: string;
}

/** One workshop in three languages. */
export const WORKSHOPS: Record<Language, WorkshopTexts> = {
  nb: {
    template: 'Idéverksted for unge',
    question: 'Hva skal til for at du blir boende i Ski?',
    targetGroup: 'Unge',
    where: 'Kantina på Ski videregående skole',
    ideas: [
      'Biblioteket må være åpent om kvelden',
      'Mat på biblioteket, også om kvelden',
      'Billigere buss hjem fra trening',
      'Et verksted for sykler',
      'Sommerjobb til alle som vil',
    ],
    groupName: 'Å komme seg fram',
    reason: 'Vi prøver kveldsåpent fra høsten. Det gjorde utslaget at så mange stemte på det.',
    otherReason: 'Vi tar det opp igjen når budsjettet lages, for pengene er brukt opp i år.',
  },
  nn: {
    template: 'Idéverkstad for unge',
    question: 'Kva skal til for at du blir buande i Ski?',
    targetGroup: 'Unge',
    where: 'Kantina på Ski vidaregåande skule',
    ideas: [
      'Biblioteket må vere ope om kvelden',
      'Mat på biblioteket, også om kvelden',
      'Billegare buss heim frå trening',
      'Ein verkstad for syklar',
      'Sommarjobb til alle som vil',
    ],
    groupName: 'Å kome seg fram',
    reason: 'Vi prøver kveldsope frå hausten. Det gjorde utslaget at så mange røysta på det.',
    otherReason: 'Vi tek det opp att når budsjettet blir laga, for pengane er brukte opp i år.',
  },
  en: {
    template: 'Idea workshop for the young',
    question: 'What would make you go on living in Ski?',
    targetGroup: 'Young people',
    where: 'The canteen of Ski upper secondary school',
    ideas: [
      'The library must be open in the evenings',
      'Food in the library, in the evenings too',
      'A cheaper bus home from training',
      'A workshop for bicycles',
      'Summer jobs for everyone who wants one',
    ],
    groupName: 'Getting around',
    reason: 'We try late opening from the autumn. What decided it was that so many voted for it.',
    otherReason: 'We come back to it with the budget, because the money is spent this year.',
  },
};

/** A week from now, as a field for day and time takes it. */
export const inAWeek = (): string => `${new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 10)}T17:00`;

/** Where a workshop is found, and the code to its board. */
export interface Found {
  path: string;
  code: string;
}

interface Wanted {
  question: string;
  capacity?: number;
  /** True when its board is to be open. */
  live?: boolean;
}

/** Has a workshop ready, where making it is not what is shown; for whoever is signed in on this page. */
export async function hasWorkshop(page: Page, { question, capacity, live = false }: Wanted): Promise<Found> {
  const startsAt = new Date(`${inAWeek()}:00Z`).toISOString();
  const input = { template: 'YOUNG', question, startsAt, venue: 'Rådhuset i Ski', capacity };
  const made = await ask(page, 'createWorkshop', 'CreateWorkshopInput', input);
  const opened = await ask(page, 'openWorkshop', 'WorkshopStepInput', { id: made.id, version: made.version });
  const ready = live ? await ask(page, 'startWorkshop', 'WorkshopStepInput', { id: made.id, version: opened.version }) : opened;
  return { path: `/verksted/${ready.slug}`, code: ready.code };
}

interface Answered {
  id: string;
  version: number;
  slug: string;
  code: string;
}

async function ask(page: Page, mutation: string, type: string, input: object): Promise<Answered> {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { workshop { id version slug code } userErrors { message } } }`;
  const variables = { input: { ...input, idempotencyKey: crypto.randomUUID() } };
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data } = (await response.json()) as { data: Record<string, { workshop: Answered | null; userErrors: object[] }> };
  const { workshop, userErrors } = data[mutation] ?? {};
  expect(userErrors).toEqual([]);
  if (!workshop) throw new Error(`${mutation} gave no workshop`);
  return workshop;
}
