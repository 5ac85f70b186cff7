import type { CreateWorkshopInput, WorkshopTemplate } from '@samskap/platform-contract';
import { workshopTemplates } from '@samskap/workshops-contract';
import { whereInput } from '../whereWords.js';

/** The whole form for a new workshop: three fields on each of two screens, and who hosts it where one may choose. */
export interface NewWorkshopValues {
  template: WorkshopTemplate | '';
  question: string;
  targetGroup: string;
  startsAt: string;
  where: string;
  capacity: number | null;
  ownerId: string;
}

export const templateNames: readonly WorkshopTemplate[] = ['YOUNG', 'EMPLOYEES', 'NEIGHBOURHOOD', 'HEARING'];

const firstScreen: readonly string[] = ['template', 'question', 'targetGroups', 'targetGroup'];

/** The screen where something can be mended. */
export const screenOf = (field: string): 1 | 2 => (firstScreen.includes(field) ? 1 : 2);

// Most who are asked as young people are that and no more.
const likelyGroup: Partial<Record<WorkshopTemplate, string>> = { YOUNG: 'unge' };

/**
 * What choosing a template fills in. What one has written oneself stays; what only came of another template makes way.
 * @param questionOf the question that a template suggests
 */
export function withTemplate(
  values: NewWorkshopValues,
  template: WorkshopTemplate | '',
  questionOf: (template: WorkshopTemplate) => string,
): Partial<NewWorkshopValues> {
  if (template === '') return { template };
  const suggested = values.template === '' ? undefined : questionOf(values.template);
  const ownQuestion = values.question.trim() !== '' && values.question !== suggested;
  const ownCapacity = values.capacity !== null && (values.template === '' || values.capacity !== workshopTemplates[values.template].capacity);
  const ownGroup = values.targetGroup !== '' && (values.template === '' || values.targetGroup !== likelyGroup[values.template]);
  return {
    template,
    question: ownQuestion ? values.question : questionOf(template),
    capacity: ownCapacity ? values.capacity : workshopTemplates[template].capacity,
    targetGroup: ownGroup ? values.targetGroup : (likelyGroup[template] ?? ''),
  };
}

/** What is sent; the rest comes from the template. */
export function newWorkshopInput({ template, question, targetGroup, startsAt, where, capacity, ownerId }: NewWorkshopValues): CreateWorkshopInput {
  return {
    template: template || 'NEIGHBOURHOOD',
    question,
    targetGroups: targetGroup ? [targetGroup] : [],
    startsAt,
    capacity,
    ownerId: ownerId || null,
    ...whereInput(where),
  };
}

/** The name of a field in the form, of one in the input. */
export const fieldOf: Partial<Record<string, keyof NewWorkshopValues>> = { targetGroups: 'targetGroup', venue: 'where', onlineUrl: 'where' };
