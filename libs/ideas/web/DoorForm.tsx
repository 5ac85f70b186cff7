import { answerDays } from '@samskap/ideas-contract';
import { Button, Form, missing, NumberField, type Option, orNull, Select, useForm, useNotify, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { type DoorRowFragment, SaveDoorDocument } from './ideas.operations.js';

const USUAL_DAYS = 14;

interface Named {
  id: string;
  name: string;
}

/** Those of an organisation who may stand at a door. */
interface DoorTeam {
  units: readonly Named[];
  members: readonly { person?: Named | null }[];
}

interface DoorFormProps {
  organisationId: string;
  team: DoorTeam;
  door: DoorRowFragment | undefined;
  /** Places to choose among; undefined for the door of everywhere else. */
  places?: readonly Option[];
  onDone: () => void;
  onCancel?: () => void;
}

const options = (list: readonly Named[]): Option[] => list.map(({ id, name }) => ({ value: id, label: name }));

/** Who stands at a door: a contact, somebody for when they are away, and how soon there is an answer. */
export function DoorForm({ organisationId, team, door, places, onDone, onCancel }: DoorFormProps) {
  const { t } = useTranslation();
  const save = useWrite(SaveDoorDocument);
  const notify = useNotify();
  const people = options(team.members.flatMap(({ person }) => person ?? []));
  const form = useForm({
    key: `door-${organisationId}-${door ? `${door.id}.${door.version}` : 'new'}`,
    initial: {
      place: door?.place?.code ?? places?.[0]?.value ?? '',
      unitId: door?.unit?.id ?? '',
      contactId: door?.contact?.id ?? '',
      standInId: door?.standIn?.id ?? '',
      answerWithinDays: (door?.answerWithinDays ?? USUAL_DAYS) as number | null,
    },
    validate: ({ contactId, answerWithinDays }) => [
      ...missing({ contactId }, { contactId: t('ideas.doors.contactMissing') }),
      ...(answerWithinDays === null ? [{ code: 'REQUIRED', message: t('ideas.doors.daysMissing'), path: ['answerWithinDays'] }] : []),
    ],
    submit: async ({ place, unitId, contactId, standInId, answerWithinDays }, idempotencyKey) => {
      const at = { organisationId, place: orNull(place), unitId: orNull(unitId), contactId, standInId: orNull(standInId), answerWithinDays: answerWithinDays ?? USUAL_DAYS };
      return (await save({ input: { ...at, id: door?.id, version: door?.version, idempotencyKey } })).saveDoor;
    },
    done: () => {
      notify(t('ideas.doors.saved'));
      onDone();
    },
  });
  return (
    <Form
      form={form}
      submitLabel={t('ideas.doors.save')}
      label={t('ideas.doors.title')}
      actions={
        onCancel && (
          <Button variant="tertiary" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        )
      }
    >
      {places && <Select {...form.field('place')} label={t('ideas.place')} options={places} />}
      {team.units.length > 0 && <Select {...form.field('unitId')} label={t('ideas.passOn.unit')} placeholder={t('ideas.passOn.anyUnit')} options={options(team.units)} optional />}
      <Select {...form.field('contactId')} label={t('ideas.contact')} options={people} />
      <Select {...form.field('standInId')} label={t('ideas.standIn')} placeholder={t('ideas.doors.nobody')} options={people.filter(({ value }) => value !== form.values.contactId)} optional />
      <NumberField {...form.field('answerWithinDays')} label={t('ideas.doors.days')} hint={t('ideas.doors.daysHint', { max: answerDays.most })} unit={t('ideas.doors.daysUnit')} />
    </Form>
  );
}
