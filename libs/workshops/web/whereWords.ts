interface Where {
  venue: string | null;
  onlineUrl: string | null;
  place: { name: string } | null;
}

/** Where in the room's own words, and the municipality unless they name it: «Kulturhuset, Nordre Follo». */
export function whereWords({ venue, place }: Pick<Where, 'venue' | 'place'>): string {
  const named = venue && place && venue.toLocaleLowerCase('nb').includes(place.name.toLocaleLowerCase('nb'));
  return [venue, named ? null : place?.name].filter(Boolean).join(', ');
}

/** What one wrote about where: the address of a meeting on the net, or a room. */
export function whereInput(text: string): { venue?: string; onlineUrl?: string } {
  const where = text.trim();
  if (where === '') return {};
  return /^https?:\/\/\S+$/i.test(where) ? { onlineUrl: where } : { venue: where };
}
