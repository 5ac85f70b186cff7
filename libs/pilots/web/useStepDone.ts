import { useNotify } from '@samskap/ui';
import { useNavigate } from 'react-router';

/** Says that it is done, and back to the pilot. */
export function useStepDone(slug: string, text: string): () => void {
  const notify = useNotify();
  const navigate = useNavigate();
  return () => {
    notify(text);
    void navigate(`/piloter/${slug}`);
  };
}
