import type { IdeaKind, IdeaStatus } from '@samskap/platform-contract';
import { StatusTag, Tag, type Tone } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const tones: Record<IdeaStatus, Tone> = { NEW: 'info', TAKEN_FORWARD: 'success', PARKED: 'warning', NOT_NOW: 'neutral', ANSWERED: 'success' };

interface IdeaTagsProps {
  idea: { kind: IdeaKind; status: IdeaStatus; overdue: boolean };
}

/** What it is, what became of it, and whether the answer is late. */
export function IdeaTags({ idea: { kind, status, overdue } }: IdeaTagsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Tag>{t(`ideas.kind.${kind}`)}</Tag>
      <StatusTag tone={overdue ? 'danger' : tones[status]}>{t(overdue ? 'ideas.overdue' : `ideas.status.${status}`)}</StatusTag>
    </>
  );
}
