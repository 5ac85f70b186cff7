import { type FormState, newKey, useForm, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChallengeTextFragment, CreateChallengeDocument, UpdateChallengeDocument } from '../challenges.operations.js';
import { atFields, type ChallengeValues, emptyChallenge, inputOf, valuesOf } from './challengeValues.js';
import { type Autosave, type Saving, type Stored, useAutosave } from './useAutosave.js';

/** A need as the API knows it. */
export interface StoredChallenge extends Stored {
  slug: string;
}

interface ChallengeFormOptions {
  /** The need to change; null for a new one. */
  challenge: ChallengeTextFragment | null;
  /** The agency that is most likely to post; used for a new one. */
  ownerId: string;
  /** Its place; used for a new one. */
  place?: string | undefined;
  /** Saves while one writes. Off for what everyone can read: half a sentence must not be public. */
  autosaves: boolean;
  /** Told when a draft gets its id, and after every save. */
  onStored: (stored: StoredChallenge) => void;
  /** Called when the main button was pressed and everything is saved. */
  done: (stored: StoredChallenge) => void;
}

/** A form for a need, and the saving of it. */
export interface ChallengeFormState {
  form: FormState<ChallengeValues>;
  autosave: Autosave<ChallengeValues, StoredChallenge>;
  /** The need as it was last stored from here; null until then. */
  stored: StoredChallenge | null;
  /** Saves what is written here over a version that somebody else made meanwhile. */
  keepMine: (theirs: StoredChallenge) => Promise<void>;
}

const never = () => false;

/** The form of a need, saved as a draft while one writes. */
export function useChallengeForm({ challenge, ownerId, place, autosaves, onStored, done }: ChallengeFormOptions): ChallengeFormState {
  const { t } = useTranslation();
  const save = useSave();
  const [initial] = useState(() => (challenge ? valuesOf(challenge) : emptyChallenge(ownerId, place)));
  const [stored, setStored] = useState<StoredChallenge | null>(challenge);

  const form: FormState<ChallengeValues> = useForm<ChallengeValues, Saving<StoredChallenge>>({
    key: 'challenge',
    draftKey: stored ? `challenge-${stored.id}-${stored.version}` : 'challenge-new',
    initial,
    validate: ({ title }) => (title.trim() ? [] : [{ code: 'REQUIRED', message: t('challenges.form.titleMissing'), path: ['title'] }]),
    submit: (values, key): Promise<Saving<StoredChallenge>> => (autosaves ? autosave.flush() : save(values, stored, key)),
    done: (answer) => {
      if (answer.stored) done(answer.stored);
    },
  });

  const autosave = useAutosave<ChallengeValues, StoredChallenge>({
    form,
    stored: challenge,
    initial,
    ready: autosaves ? ({ title, ownerId: owner }) => title.trim() !== '' && owner !== '' : never,
    save,
    onStored: (next) => {
      setStored(next);
      onStored(next);
    },
  });

  const keepMine = async (theirs: StoredChallenge) => {
    setStored(theirs);
    if (autosaves) {
      await autosave.continueFrom(theirs);
      return;
    }
    const answer = await save(form.values, theirs, newKey());
    if (answer.userErrors.length > 0 || !answer.stored) return;
    form.saved(form.values);
    done(answer.stored);
  };

  return { form, autosave, stored, keepMine };
}

function useSave() {
  const create = useWrite(CreateChallengeDocument);
  const update = useWrite(UpdateChallengeDocument);
  return async (values: ChallengeValues, stored: StoredChallenge | null, idempotencyKey: string): Promise<Saving<StoredChallenge>> => {
    const content = inputOf(values);
    const { challenge, userErrors } = stored
      ? (await update({ input: { ...content, id: stored.id, version: stored.version, idempotencyKey } })).updateChallenge
      : (await create({ input: { ...content, ownerId: values.ownerId, idempotencyKey } })).createChallenge;
    return { stored: challenge, userErrors: atFields(values, userErrors) };
  };
}
