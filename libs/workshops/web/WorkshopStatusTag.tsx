import { StatusTag } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { stateWord } from './stateWord.js';
import { workshopTones } from './words.js';
import type { WorkshopCardFragment } from './workshops.operations.js';

/** Where a workshop stands, and whether one can come. */
export function WorkshopStatusTag({ workshop }: { workshop: WorkshopCardFragment }) {
  const { t } = useTranslation();
  const word = stateWord(workshop);
  const tone = word === 'FULL' ? 'warning' : word === 'SHUT' ? 'neutral' : workshopTones[workshop.status];
  return <StatusTag tone={tone}>{t(`workshops.status.${word}`)}</StatusTag>;
}
