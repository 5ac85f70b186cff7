import { Invitation, SpentInvitation } from '@samskap/organisations-web';
import { useNotify, useViewer, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '../session/session.js';
import { SignOutDocument } from '../session/session.operations.js';
import { useTokenFromAddress } from './useTokenFromAddress.js';

/** Where the link of an invitation leads. */
export function InvitationPage() {
  const { t } = useTranslation();
  const token = useTokenFromAddress();
  const session = useSession();
  const viewer = useViewer();
  const navigate = useNavigate();
  const notify = useNotify();
  const signOut = useWrite(SignOutDocument);
  if (!token) return <SpentInvitation />;
  const leave = async () => {
    try {
      await signOut({});
      session.signedOut();
    } catch {
      notify(t('web.signOut.failed'), 'danger');
    }
  };
  const goOn = async (joined: { slug: string; name: string } | null) => {
    await navigate(joined ? `/partnere/${joined.slug}/organisasjon` : '/', { replace: true });
    // The mail proved the address, so the one who held its link is signed in now.
    if (!viewer && joined) session.signedIn();
    notify(joined ? t('organisations.invitation.joined', { organisation: joined.name }) : t('organisations.invitation.declined'));
  };
  return <Invitation key={token} token={token} onSignOut={() => void leave()} onAnswered={(joined) => void goOn(joined)} />;
}
