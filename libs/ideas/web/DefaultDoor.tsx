import { Loaded, Section, Select, useRead } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoorForm } from './DoorForm.js';
import { DefaultDoorDocument, type DefaultDoorQuery, DoorPeopleDocument } from './ideas.operations.js';
import { DoorTeamText } from './OwnDoors.js';

/** Who receives what comes from places without a door of their own; for administrators. */
export function DefaultDoor() {
  const { t } = useTranslation();
  const read = useRead(DefaultDoorDocument, {});
  return (
    <Section title={t('ideas.doors.default')}>
      <p className="quiet">{t('ideas.doors.defaultLead')}</p>
      <Loaded read={read}>{(data) => <Choose data={data} />}</Loaded>
    </Section>
  );
}

function Choose({ data }: { data: DefaultDoorQuery }) {
  const { t } = useTranslation();
  const door = data.doors.find(({ place }) => !place);
  const [chosen, setChosen] = useState<string>();
  const organisationId = chosen ?? door?.organisation?.id ?? '';
  const people = useRead(DoorPeopleDocument, { id: organisationId }, { pause: organisationId === '' });
  const team = people.data?.organisation;
  return (
    <div className="form">
      {door && <DoorTeamText door={door} />}
      <Select
        id="default-door-organisation"
        name="organisation"
        value={organisationId}
        onChange={setChosen}
        error={undefined}
        label={t('ideas.doors.organisation')}
        options={data.organisations.nodes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {team && <DoorForm key={`${organisationId}-${door?.version ?? 0}`} organisationId={organisationId} team={team} door={door} onDone={() => setChosen(undefined)} />}
    </div>
  );
}
