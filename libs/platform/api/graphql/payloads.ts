import { Inject, Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { type Messages, say } from '../messages.js';
import { Reads } from '../reads/reads.service.js';
import type { Problem } from '../writes/problem.js';
import type { Outcome } from '../writes/writes.service.js';
import type { Viewer } from '../viewer.js';
import type { RequestContext } from './context.js';

export const MESSAGES = Symbol('MESSAGES');

/** Turns the outcome of a write into a mutation's payload: the thing as selected, or userErrors in the viewer's language. */
@Injectable()
export class Payloads {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(MESSAGES) private readonly messages: Messages,
  ) {}

  /** `field` is the payload's field that holds the thing. */
  async of(info: GraphQLResolveInfo, context: RequestContext, field: string, outcome: Outcome, viewer: Viewer = context.viewer): Promise<Record<string, unknown>> {
    if ('problems' in outcome) return { [field]: null, userErrors: this.userErrors(outcome.problems, viewer) };
    return { [field]: null, ...(await this.reads.payload(info, viewer, field, outcome.id)), userErrors: [] };
  }

  userErrors(problems: readonly Problem[], viewer: Viewer): { code: string; message: string; path: readonly string[] | null }[] {
    return problems.map(({ code, path, params }) => ({ code, path, message: say(this.messages, viewer.language, code, params) }));
  }
}
