import { useCatalogue } from '@samskap/catalogue-web';
import { Button, ConfirmDialog, Section, useAct, useRead, useViewer, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoorForm } from './DoorForm.js';
import { CloseDoorDocument, type DoorRowFragment, OwnDoorsDocument, type OwnDoorsQuery } from './ideas.operations.js';
import { IdeaFigures } from './IdeaFigures.js';
import { teamOf } from './teamOf.js';

type Own = NonNullable<OwnDoorsQuery['organisation']>;

/** How an organisation answers what comes in, and which of its people stand at the common door. Leaders change it. */
export function OwnDoors({ organisationId, isAgency }: { organisationId: string; isAgency: boolean }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { data } = useRead(OwnDoorsDocument, { id: organisationId });
  const own = data?.organisation;
  if (!own) return null;
  const doors = data.doors.filter(({ organisation }) => organisation?.id === organisationId);
  const leads = viewer?.memberships.some(({ role, organisation }) => role === 'LEADER' && organisation.id === organisationId) ?? false;
  return (
    <>
      {own.ideaFigures && (
        <Section title={t('ideas.figures.title')}>
          <p className="quiet">{t('ideas.figures.lead')}</p>
          <IdeaFigures figures={own.ideaFigures} />
        </Section>
      )}
      {isAgency && <Doors own={own} doors={doors} leads={leads} />}
    </>
  );
}

function Doors({ own, doors, leads }: { own: Own; doors: readonly DoorRowFragment[]; leads: boolean }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const mayOpen = leads && !!own.place;
  return (
    <Section
      title={t('ideas.doors.title')}
      action={
        mayOpen &&
        !adding && (
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {t('ideas.doors.add')}
          </Button>
        )
      }
    >
      <p className="quiet">{t('ideas.doors.lead')}</p>
      {adding && (
        <div className="tinted-box">
          <OwnDoorForm own={own} door={undefined} onClose={() => setAdding(false)} />
        </div>
      )}
      {doors.length > 0 ? (
        <ul className="plain-list changeables">
          {doors.map((door) => (
            <DoorRow key={door.id} own={own} door={door} mayChange={mayOpen && !!door.place} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('ideas.doors.none')}</p>
      )}
    </Section>
  );
}

/** With the places that are the organisation's own. */
function OwnDoorForm({ own, door, onClose }: { own: Own; door: DoorRowFragment | undefined; onClose: () => void }) {
  const { places } = useCatalogue();
  const code = own.place?.code ?? '';
  const within = places.filter(({ value }) => value.startsWith(code) && value.length >= MUNICIPALITY_DIGITS);
  if (within.length === 0) return null;
  return <DoorForm organisationId={own.id} team={own} door={door} places={within} onDone={onClose} onCancel={onClose} />;
}

const MUNICIPALITY_DIGITS = 4;

function DoorRow({ own, door, mayChange }: { own: Own; door: DoorRowFragment; mayChange: boolean }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const place = door.place?.name ?? t('ideas.doors.everywhere');
  if (changing) {
    return (
      <li className="tinted-box">
        <OwnDoorForm own={own} door={door} onClose={() => setChanging(false)} />
      </li>
    );
  }
  return (
    <li className="changeable">
      <div>
        <h3 className="changeable-term">{place}</h3>
        <DoorTeamText door={door} />
      </div>
      {mayChange && (
        <div className="cluster">
          <Button variant="secondary" aria-label={t('ideas.doors.changeOne', { place })} onClick={() => setChanging(true)}>
            {t('ideas.doors.change')}
          </Button>
          <CloseDoor door={door} place={place} />
        </div>
      )}
    </li>
  );
}

/** Who stands there, and how soon they answer. */
export function DoorTeamText({ door }: { door: DoorRowFragment }) {
  const { t } = useTranslation();
  const people = [door.contact && t('ideas.doors.answers', { name: door.contact.name }), door.standIn && t('ideas.doors.standsIn', { name: door.standIn.name })].filter(Boolean);
  return (
    <>
      <p className="quiet">{[teamOf(door.unit, door.organisation), t('ideas.doors.within', { count: door.answerWithinDays })].join(' · ')}</p>
      <p className="quiet">{people.length > 0 ? people.join(' · ') : t('ideas.doors.noContact')}</p>
    </>
  );
}

function CloseDoor({ door: { id, version }, place }: { door: DoorRowFragment; place: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct();
  const close = useWrite(CloseDoorDocument);
  const confirm = async () => {
    await act(async (idempotencyKey) => (await close({ input: { id, version, idempotencyKey } })).closeDoor, t('ideas.doors.closed'));
    setAsking(false);
  };
  return (
    <>
      <Button variant="tertiary" aria-label={t('ideas.doors.closeOne', { place })} onClick={() => setAsking(true)}>
        {t('ideas.doors.close')}
      </Button>
      <ConfirmDialog open={asking} title={t('ideas.doors.closeOne', { place })} action={t('ideas.doors.close')} busy={busy} onConfirm={() => void confirm()} onClose={() => setAsking(false)}>
        <p>{t('ideas.doors.closeHint')}</p>
      </ConfirmDialog>
    </>
  );
}
