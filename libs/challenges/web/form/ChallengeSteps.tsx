import { useCatalogue } from '@samskap/catalogue-web';
import { challengeLimits } from '@samskap/challenges-contract';
import { agenciesOf, MultiSelect, RadioCards, Select, TextArea, TextField, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { ChallengeFormState } from './useChallengeForm.js';

/** Whose need it is, what it is and whom it concerns. */
export function NeedStep({ state, isNew }: { state: ChallengeFormState; isNew: boolean }) {
  const { t } = useTranslation();
  const { targetGroups } = useCatalogue();
  const agencies = agenciesOf(useViewer());
  const { field } = state.autosave;
  return (
    <>
      {isNew && agencies.length > 1 && (
        <Select
          {...field('ownerId')}
          label={t('challenges.field.owner')}
          options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField {...field('title')} label={t('challenges.field.title')} hint={t('challenges.hint.title')} maxLength={challengeLimits.title} />
      <TextArea {...field('need')} label={t('challenges.field.need')} hint={t('challenges.hint.need')} maxLength={challengeLimits.need} rows={6} />
      <MultiSelect {...field('targetGroups')} label={t('challenges.field.targetGroups')} options={targetGroups} />
    </>
  );
}

/** Where it is, what should be different, and how to go about it. */
export function AimStep({ state, routeIsOpen }: { state: ChallengeFormState; routeIsOpen: boolean }) {
  const { t } = useTranslation();
  const { places, serviceAreas } = useCatalogue();
  const { field } = state.autosave;
  return (
    <>
      <MultiSelect {...field('serviceAreas')} label={t('challenges.field.serviceAreas')} optional options={serviceAreas} />
      <MultiSelect {...field('places')} label={t('challenges.field.places')} hint={t('challenges.hint.places')} options={places} />
      <TextArea
        {...field('hopedOutcome')}
        label={t('challenges.field.hopedOutcome')}
        hint={t('challenges.hint.hopedOutcome')}
        optional
        maxLength={challengeLimits.hopedOutcome}
      />
      {routeIsOpen && (
        <RadioCards
          {...field('route')}
          label={t('challenges.field.route')}
          options={[
            { value: 'EXPLORE', label: t('challenges.route.EXPLORE'), hint: t('challenges.routeHint.EXPLORE') },
            { value: 'CALL', label: t('challenges.route.CALL'), hint: t('challenges.routeHint.CALL') },
          ]}
        />
      )}
    </>
  );
}
