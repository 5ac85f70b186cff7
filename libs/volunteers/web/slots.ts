/** How full a time is. */
export interface SlotPlaces {
  capacity: number;
  taken: number;
  cancelled: boolean;
}

interface Slot extends SlotPlaces {
  id: string;
  startsAt: string;
}

/** Places that nobody has; none at a time that is called off. */
export const freePlaces = ({ capacity, taken, cancelled }: SlotPlaces): number => (cancelled ? 0 : Math.max(0, capacity - taken));

/** Those that one can still sign up for, soonest first. */
export const ahead = <One extends Slot>(slots: readonly One[], now: Date): One[] =>
  slots.filter(({ startsAt, cancelled }) => !cancelled && new Date(startsAt) > now).toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));

/** The one that most will want: the first with a free place, or else the first. */
export const firstChoice = <One extends Slot>(slots: readonly One[]): One | undefined => slots.find((slot) => freePlaces(slot) > 0) ?? slots[0];

/** Where each one leads from here on the way through many: the first few, and always the one that is chosen. */
export const firstFew = <One extends Slot>(slots: readonly One[], chosen: string, few: number): One[] => slots.filter(({ id }, index) => index < few || id === chosen);
