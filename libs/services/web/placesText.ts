import type { TFunction } from 'i18next';

const few = 3;

/** «Oslo, Asker, Bærum og 2 andre» */
export function placesText(places: readonly { name: string }[], t: TFunction): string {
  const names = places.slice(0, few).map(({ name }) => name).join(', ');
  return places.length > few ? t('services.placesMore', { names, count: places.length - few }) : names;
}
