import type { AgendaItemInput, UpdateWorkshopInput } from '@samskap/platform-contract';
import { orNull } from '@samskap/ui';
import type { WorkshopToEditFragment } from '../workshops.operations.js';

/** A point of the programme in the form. */
export interface AgendaRow {
  time: string;
  title: string;
  speaker: string;
}

/** A workshop in the form. */
export interface WorkshopEdit {
  question: string;
  title: string;
  description: string;
  hosts: string[];
  targetGroups: string[];
  place: string;
  venue: string;
  onlineUrl: string;
  startsAt: string;
  endsAt: string;
  capacity: number | null;
  agenda: AgendaRow[];
  tables: number | null;
  dots: number | null;
  answerBy: string;
}

export const newRow: AgendaRow = { time: '', title: '', speaker: '' };

/** The workshop as the form begins. */
export function editOf(workshop: WorkshopToEditFragment): WorkshopEdit {
  const { question, title, startsAt, endsAt, capacity, tables, dots, answerBy } = workshop;
  return {
    question,
    title,
    startsAt,
    endsAt,
    capacity,
    tables,
    dots,
    answerBy,
    description: workshop.description ?? '',
    venue: workshop.venue ?? '',
    onlineUrl: workshop.onlineUrl ?? '',
    place: workshop.place?.code ?? '',
    targetGroups: workshop.targetGroups.map(({ code }) => code),
    hosts: workshop.hosts.flatMap(({ id }) => (id === workshop.owner?.id ? [] : [id])),
    agenda: workshop.agenda.map(({ time, title: what, speaker }) => ({ time: time ?? '', title: what, speaker: speaker ?? '' })),
  };
}

const isEmpty = ({ time, title, speaker }: AgendaRow) => [time, title, speaker].every((text) => text.trim() === '');

/** Where the rows stand that say something. */
export const writtenRows = (agenda: readonly AgendaRow[]): number[] => agenda.flatMap((row, index) => (isEmpty(row) ? [] : [index]));

const agendaOf = (agenda: readonly AgendaRow[]): AgendaItemInput[] =>
  agenda.flatMap((row) => (isEmpty(row) ? [] : [{ title: row.title, time: orNull(row.time), speaker: orNull(row.speaker) }]));

/** The list with one thing moved to another place. */
export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const rest = list.filter((_, index) => index !== from);
  const item = list[from];
  return item === undefined ? rest : [...rest.slice(0, to), item, ...rest.slice(to)];
}

type Change = Omit<UpdateWorkshopInput, 'id' | 'version' | 'idempotencyKey'>;

const inputOf = ({ description, venue, onlineUrl, place, agenda, ...rest }: WorkshopEdit): Change => ({
  ...rest,
  description: orNull(description),
  venue: orNull(venue),
  onlineUrl: orNull(onlineUrl),
  place: orNull(place),
  agenda: agendaOf(agenda),
});

/** What differs, and nothing else: some of it may no longer be changed, and is no trouble while it stays. */
export function changeOf(before: WorkshopEdit, after: WorkshopEdit): Change {
  const old = inputOf(before) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(inputOf(after)).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]))) as Change;
}
