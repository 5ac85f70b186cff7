import { IdeaView } from '@samskap/ideas-web';
import { Loaded, NotFound, useRead } from '@samskap/ui';
import { useNavigate, useParams } from 'react-router';
import { IdeaDocument } from './idea.operations.js';

/** One idea, need or question. */
export function IdeaPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const read = useRead(IdeaDocument, { id });
  return <Loaded read={read}>{({ idea }) => (idea ? <IdeaView idea={idea} onPassedOn={() => void navigate('/ideer/innboks')} /> : <NotFound />)}</Loaded>;
}
