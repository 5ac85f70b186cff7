import { MailLink, SpentLink } from '@samskap/identity-web';
import { useNavigate } from 'react-router';
import { useSession } from '../session/session.js';
import { safePath } from './safePath.js';
import { useTokenFromAddress } from './useTokenFromAddress.js';

/** Where the links in mails lead. */
export function MailLinkPage() {
  const token = useTokenFromAddress();
  const session = useSession();
  const navigate = useNavigate();
  if (!token) return <SpentLink />;
  const leave = async (returnTo: string | null) => {
    await navigate(safePath(returnTo), { replace: true });
    session.signedIn();
  };
  return (
    <MailLink key={token} token={token} onOpened={(returnTo) => void leave(returnTo)} />
  );
}
