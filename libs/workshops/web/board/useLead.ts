import { newKey, useNotify, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeGroupDocument, GroupIdeasDocument, ModerateIdeasDocument, MoveBoardDocument } from '../workshops.operations.js';
import type { BoardStep } from './things.js';

interface Answer {
  userErrors: readonly { code: string; message: string }[];
}

/** What those who lead a board can do with it; each resolves with whether it was done, and says so when it was not. */
export interface Lead {
  /** What is under way: a step, or ids of ideas. */
  busy: boolean;
  move: (from: BoardStep, to: BoardStep) => Promise<boolean>;
  moderate: (ids: readonly string[], state: 'SHOWN' | 'HIDDEN') => Promise<boolean>;
  /** Into a group, or out of any. */
  putIn: (ids: readonly string[], groupId: string | null) => Promise<boolean>;
  newGroup: (ids: readonly string[], title: string) => Promise<boolean>;
  rename: (groupId: string, title: string) => Promise<boolean>;
  takeApart: (groupId: string) => Promise<boolean>;
}

/** Leads the board of a workshop. What changes comes back live; only what went wrong is said. */
export function useLead(workshopId: string): Lead {
  const { t } = useTranslation();
  const notify = useNotify();
  const [under, setUnder] = useState(0);
  const moveBoard = useWrite(MoveBoardDocument);
  const moderateIdeas = useWrite(ModerateIdeasDocument);
  const groupIdeas = useWrite(GroupIdeasDocument);
  const changeGroup = useWrite(ChangeGroupDocument);

  const run = async (send: (common: { workshopId: string; idempotencyKey: string }) => Promise<Answer>): Promise<boolean> => {
    setUnder((count) => count + 1);
    try {
      const first = (await send({ workshopId, idempotencyKey: newKey() })).userErrors[0];
      // That the session is over is said by the page itself, once.
      if (first && first.code !== 'SIGN_IN') notify(first.message, 'warning');
      return !first;
    } catch {
      notify(t('ui.form.actFailed'), 'danger');
      return false;
    } finally {
      setUnder((count) => count - 1);
    }
  };
  return {
    busy: under > 0,
    move: (from, to) => run(async (common) => (await moveBoard({ input: { ...common, from, to } })).moveBoard),
    moderate: (ids, state) => run(async (common) => (await moderateIdeas({ input: { ...common, ids: [...ids], state } })).moderateIdeas),
    putIn: (ids, groupId) => run(async (common) => (await groupIdeas({ input: { ...common, ids: [...ids], groupId } })).groupIdeas),
    newGroup: (ids, title) => run(async (common) => (await groupIdeas({ input: { ...common, ids: [...ids], title } })).groupIdeas),
    rename: (groupId, title) => run(async (common) => (await changeGroup({ input: { ...common, groupId, title } })).changeGroup),
    takeApart: (groupId) => run(async (common) => (await changeGroup({ input: { ...common, groupId, title: null } })).changeGroup),
  };
}
