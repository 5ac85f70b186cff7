import { type FormState, newKey, useForm, type UserError, useWrite } from '@samskap/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProposalTextFragment, SaveProposalDocument, SubmitProposalDocument } from '../challenges.operations.js';
import { emptyProposal, hasText, proposalInputOf, type ProposalValues, proposalValuesOf } from './proposalValues.js';
import { type Autosave, type Saving, type Stored, useAutosave } from './useAutosave.js';

interface ProposalFormOptions {
  challengeId: string;
  /** The draft to go on with; null for a new one. */
  proposal: ProposalTextFragment | null;
  organisationId: string;
  /** False on the first screen: the main button then goes on instead of sending. */
  sends: boolean;
  onStored: (stored: Stored) => void;
  next: () => void;
  sent: (id: string) => void;
}

/** A form for a sketch, and the saving and sending of it. */
export interface ProposalFormState {
  form: FormState<ProposalValues>;
  autosave: Autosave<ProposalValues, Stored>;
  /** The sketch as it was last stored from here; null until then. */
  stored: Stored | null;
  /** Saves what is written here over a version that somebody else made meanwhile. */
  keepMine: (theirs: Stored) => Promise<void>;
}

/** The form of a sketch, saved as a draft while one writes, sent by the last button. */
export function useProposalForm(options: ProposalFormOptions): ProposalFormState {
  const { t } = useTranslation();
  const { challengeId, proposal, organisationId, sends, onStored, next, sent } = options;
  const save = useSave(challengeId, proposal);
  const submit = useWrite(SubmitProposalDocument);
  const [initial] = useState(() => (proposal ? proposalValuesOf(proposal) : emptyProposal(organisationId)));
  const [stored, setStored] = useState<Stored | null>(proposal);

  const send = async (): Promise<Saving<Stored>> => {
    const written = await autosave.flush();
    if (!sends || written.userErrors.length > 0 || !written.stored) return written;
    const { id, version } = written.stored;
    const answer = (await submit({ input: { id, version, idempotencyKey: newKey() } })).submitProposal;
    return { stored: answer.proposal, userErrors: answer.userErrors };
  };

  const form = useForm<ProposalValues, Saving<Stored>>({
    key: 'proposal',
    draftKey: stored ? `proposal-${stored.id}-${stored.version}` : `proposal-${challengeId}-${organisationId}`,
    initial,
    validate: (values): UserError[] => {
      const required = sends ? (['title', 'summary', 'approach'] as const) : (['title'] as const);
      return required
        .filter((field) => values[field].trim() === '')
        .map((field) => ({ code: 'REQUIRED', message: t(`challenges.proposal.missing.${field}`), path: [field] }));
    },
    submit: send,
    done: (answer) => {
      if (!sends) next();
      else if (answer.stored) sent(answer.stored.id);
    },
  });

  const autosave = useAutosave<ProposalValues, Stored>({
    form,
    stored: proposal,
    initial,
    ready: hasText,
    save,
    onStored: (now) => {
      setStored(now);
      onStored(now);
    },
  });

  const keepMine = async (theirs: Stored) => {
    setStored(theirs);
    await autosave.continueFrom(theirs);
  };

  return { form, autosave, stored, keepMine };
}

function useSave(challengeId: string, proposal: ProposalTextFragment | null) {
  const write = useWrite(SaveProposalDocument);
  const solution = useRef(proposal?.solution?.id ?? '');
  return async (values: ProposalValues, stored: Stored | null, idempotencyKey: string): Promise<Saving<Stored>> => {
    const { solutionId, ...texts } = proposalInputOf(values);
    // Named again, a solution would fill in anew what has been taken out here.
    const named = values.solutionId === solution.current ? texts : { ...texts, solutionId };
    const whose = stored ? { id: stored.id, version: stored.version } : { challengeId, organisationId: values.organisationId };
    const answer = (await write({ input: { ...named, ...whose, idempotencyKey } })).saveProposal;
    if (answer.proposal) solution.current = values.solutionId;
    return { stored: answer.proposal, userErrors: answer.userErrors };
  };
}
