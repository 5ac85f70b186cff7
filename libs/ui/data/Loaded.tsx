import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../pieces/Alert.js';
import { Button } from '../pieces/Button.js';
import { PageSkeleton } from '../pieces/Skeleton.js';
import type { Read } from './useRead.js';

interface LoadedProps<Data> {
  read: Read<Data>;
  /** The shape of what is coming; that of a page unless given. */
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Shows what was read; before that its shape; when it failed, what to do. */
export function Loaded<Data>({ read, skeleton = <PageSkeleton />, children }: LoadedProps<Data>) {
  if (read.data) return children(read.data);
  if (read.error) return <ReadFailed reload={read.reload} />;
  return skeleton;
}

function ReadFailed({ reload }: { reload: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <Alert tone="warning" title={t('ui.readFailed.title')}>
        <div className="stack">
          <p>{t('ui.readFailed.text')}</p>
          <Button variant="secondary" onClick={reload}>
            {t('ui.readFailed.again')}
          </Button>
        </div>
      </Alert>
    </div>
  );
}
