import { organisationsOf, signInPath, useNotify, useViewer, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { useSession } from '../session/session.js';
import { SignOutDocument } from '../session/session.operations.js';

/** Who one is here, and the way in or out. */
export function PersonTools() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const session = useSession();
  const navigate = useNavigate();
  const notify = useNotify();
  const { pathname, search } = useLocation();
  const signOut = useWrite(SignOutDocument);

  if (viewer === undefined) return <span className="person" />;
  if (!viewer || session.ended) {
    const back = pathname === '/logg-inn' ? '/logg-inn' : signInPath(pathname + search);
    return (
      <Link className="tool sign-in" to={back}>
        {t('web.signIn.action')}
      </Link>
    );
  }
  const leave = async () => {
    if (viewer.signOutPath) {
      // By the time this page goes away the session has ended, and the other tabs may know.
      window.addEventListener('pagehide', session.signedOut, { once: true });
      return window.location.assign(viewer.signOutPath);
    }
    try {
      await signOut({});
      await navigate('/');
      session.signedOut();
    } catch {
      notify(t('web.signOut.failed'), 'danger');
    }
  };
  const names = organisationsOf(viewer).map((organisation) => organisation.name);
  return (
    <>
      <Link className="person" to="/konto" title={t('web.account.title')}>
        <span className="person-name">{viewer.person.name}</span>
        {names.length > 0 && <span className="person-organisation">{names.join(', ')}</span>}
      </Link>
      <button type="button" className="tool" onClick={() => void leave()}>
        {t('web.signOut.action')}
      </button>
    </>
  );
}
