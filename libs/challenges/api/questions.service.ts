import { challengeLimits } from '@samskap/challenges-contract';
import { type Outcome, type Viewer, Writes, isUuid, refuse, valid } from '@samskap/platform-api';
import type { AnswerQuestionInput, AskQuestionInput } from '@samskap/platform-contract';
import { requiredText } from '@samskap/platform-contract/rules';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import * as z from 'zod/mini';
import { challengeSubject } from './challenges.service.js';
import { Question } from './question.entity.js';

/** Questions and answers in public: everyone reads them, so nobody knows more than others. */
@Injectable()
export class QuestionsService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  ask(viewer: Viewer, input: AskQuestionInput): Promise<Outcome> {
    return this.writes.run(viewer, 'askQuestion', input, async (transaction) => {
      const { text } = valid(z.looseObject({ text: requiredText(challengeLimits.question) }), input);
      const challenge = await transaction.lock(challengeSubject, input.challengeId, 'ask', { path: 'challengeId' });
      const id = await transaction.insert(Question, { challengeId: challenge.id, askedBy: transaction.personId, text, askedAt: transaction.now });
      await transaction.event('challenge.question-asked', { type: 'Challenge', id: challenge.id }, { questionId: id });
      return id;
    });
  }

  answer(viewer: Viewer, input: AnswerQuestionInput): Promise<Outcome> {
    return this.writes.run(viewer, 'answerQuestion', input, async (transaction) => {
      const { answer } = valid(z.looseObject({ answer: requiredText(challengeLimits.answer) }), input);
      const question = isUuid(input.id) ? await transaction.manager.findOneBy(Question, { id: input.id }) : null;
      if (!question) return refuse('NOT_FOUND', 'id');
      const challenge = await transaction.lock(challengeSubject, question.challengeId, 'answer');
      const { affected } = await transaction.manager.update(
        Question,
        { id: question.id, answer: IsNull() },
        { answer, answeredBy: transaction.personId, answeredAt: transaction.now },
      );
      if (affected !== 1) refuse('ALREADY_ANSWERED', 'answer');
      await transaction.event('challenge.question-answered', { type: 'Challenge', id: challenge.id }, { questionId: question.id });
      return question.id;
    });
  }
}
