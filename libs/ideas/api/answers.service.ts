import { challengePolicy, draftChallenge, proposalPolicy } from '@samskap/challenges-api';
import { answersRules } from '@samskap/ideas-contract';
import { pilotPolicy } from '@samskap/pilots-api';
import { Mails, type Outcome, type Problem, Refused, type Rule, type Viewer, type WriteTransaction, Writes, at, refuseAny, valid } from '@samskap/platform-api';
import type { AnswerIdeasInput, IdeaAnswerInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { Idea, IdeaSender, IdeaTerm } from './idea.entity.js';
import { ANSWER_MAIL } from './idea.mails.js';
import { ideaSubject } from './idea.subject.js';

/** What an idea may have become: the field that names it, the column that keeps it, and who may see it. */
const BECAME: readonly { readonly field: 'challengeId' | 'proposalId' | 'pilotId'; readonly column: keyof Idea; readonly table: string; readonly read: Rule }[] = [
  { field: 'challengeId', column: 'becameChallengeId', table: 'challenge', read: challengePolicy.read },
  { field: 'proposalId', column: 'becameProposalId', table: 'proposal', read: proposalPolicy.read },
  { field: 'pilotId', column: 'becamePilotId', table: 'pilot', read: pilotPolicy.read },
];

/** Answers to what came in: one or many at once, and then all of them or none. */
@Injectable()
export class AnswersService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Mails) private readonly mails: Mails,
  ) {}

  answer(viewer: Viewer, input: AnswerIdeasInput): Promise<Outcome> {
    return this.writes.run(viewer, 'answerIdeas', input, async (transaction) => {
      const { answers } = valid(answersRules, input) as AnswerIdeasInput;
      refuseAny(...answers.map(({ id }, index) => answers.findIndex((other) => other.id.toLowerCase() === id.toLowerCase()) < index && at(`answers.${index}.id`, 'IDEA_TWICE')));
      const ideas = await lockAll(transaction, answers);
      const problems: (Problem | false)[] = [];
      for (const [index, given] of answers.entries()) problems.push(...(await problemsOf(transaction, given, ideas[index]!, index)));
      refuseAny(...problems);
      for (const [index, given] of answers.entries()) await this.store(transaction, ideas[index]!, given, index);
      return ideas[0]!.id;
    });
  }

  private async store(transaction: WriteTransaction, idea: Idea, given: IdeaAnswerInput, index: number): Promise<void> {
    const drafted = given.draftChallenge ? await draftOf(transaction, idea, index) : undefined;
    await transaction.update(Idea, idea, {
      status: given.status,
      answer: given.reason,
      answeredAt: idea.answeredAt ?? transaction.now,
      ...becameOf(given),
      ...(drafted ? { becameChallengeId: drafted } : {}),
    });
    await transaction.event('idea.answered', { type: 'Idea', id: idea.id }, { status: given.status });
    const sender = await transaction.manager.findOneBy(IdeaSender, { ideaId: idea.id });
    if (!sender?.email) return;
    await this.mails.send(transaction.manager, {
      kind: ANSWER_MAIL,
      to: sender.email,
      personId: null,
      language: sender.language,
      key: `idea-answer/${idea.id}/${given.version}`,
      data: { ideaId: idea.id },
    });
  }
}

/** In the order of their ids, so that two who answer overlapping lists wait for each other and do not block. All problems are told at once. */
async function lockAll(transaction: WriteTransaction, answers: readonly IdeaAnswerInput[]): Promise<Idea[]> {
  const ideas: Idea[] = [];
  const problems: Problem[] = [];
  const inOrder = answers.map(({ id, version }, index) => ({ id, version, index })).sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1));
  for (const { id, version, index } of inOrder) {
    try {
      ideas[index] = await transaction.lock(ideaSubject, id, 'answer', { version, path: `answers.${index}.id` });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push(...error.problems.map((problem) => (problem.code === 'STALE' ? at(`answers.${index}.version`, 'STALE') : problem)));
    }
  }
  if (problems.length > 0) throw new Refused(problems);
  return ideas;
}

async function problemsOf(transaction: WriteTransaction, given: IdeaAnswerInput, idea: Idea, index: number): Promise<(Problem | false)[]> {
  const here = (field: string, code: string) => at(`answers.${index}.${field}`, code);
  const taken = given.status === 'TAKEN_FORWARD';
  const named = BECAME.filter(({ field }) => given[field]);
  return [
    given.status === 'NEW' && here('status', 'NOT_AN_ANSWER'),
    given.status !== 'NEW' && (given.status === 'ANSWERED') !== (idea.kind === 'QUESTION') && here('status', idea.kind === 'QUESTION' ? 'QUESTIONS_ARE_ANSWERED' : 'ONLY_QUESTIONS'),
    ...named.filter(() => !taken).map(({ field }) => here(field, 'NOT_TAKEN_FORWARD')),
    !!given.draftChallenge && !taken && here('draftChallenge', 'NOT_TAKEN_FORWARD'),
    !!given.draftChallenge && !!given.challengeId && here('draftChallenge', 'CHALLENGE_TWICE'),
    ...(await unseen(transaction, given, named)).map((field) => here(field, 'NOT_FOUND')),
  ];
}

async function unseen(transaction: WriteTransaction, given: IdeaAnswerInput, named: typeof BECAME): Promise<string[]> {
  const fields: string[] = [];
  for (const { field, table, read } of named) if (!(await transaction.may(table, given[field]!, read))) fields.push(field);
  return fields;
}

/** What is left out stays as it was, while it is still taken forward. */
function becameOf(given: IdeaAnswerInput): Partial<Idea> {
  return Object.fromEntries(BECAME.map(({ field, column }) => [column, given.status === 'TAKEN_FORWARD' ? given[field] : null]));
}

/** A draft in the words of the idea, about the same place and the same people. */
async function draftOf(transaction: WriteTransaction, idea: Idea, index: number): Promise<string> {
  const about = await transaction.manager.findBy(IdeaTerm, { ideaId: idea.id });
  const { title, text: need, language, ownerId, unitId, placeCode } = idea;
  try {
    return await draftChallenge(transaction, { title, need, language, ownerId, unitId, places: placeCode ? [placeCode] : [], targetGroups: about.map(({ code }) => code) });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(error.problems.map(({ code, params }) => at(`answers.${index}.draftChallenge`, code, params)));
  }
}
