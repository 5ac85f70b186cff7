import { Loaded, NotFound, useLive, useRead } from '@samskap/ui';
import { BigScreen, codeOf } from '@samskap/workshops-web/board';
import { useParams, useSearchParams } from 'react-router';
import { BigScreenCodeDocument, BigScreenDocument } from './big-screen.operations.js';

/** The board on the wall: /verksted/:slug/storskjerm. Whoever has the code in the address needs no account. */
export function BigScreenPage() {
  const { slug = '' } = useParams();
  const [params] = useSearchParams();
  const code = codeOf(params.get('kode'));
  return code ? <Wall slug={slug} code={code} /> : <Found slug={slug} />;
}

function Found({ slug }: { slug: string }) {
  const read = useRead(BigScreenCodeDocument, { slug });
  return <Loaded read={read}>{({ workshop }) => (workshop?.code ? <Wall slug={slug} code={workshop.code} /> : <NotFound />)}</Loaded>;
}

function Wall({ slug, code }: { slug: string; code: string }) {
  const read = useLive(BigScreenDocument, { code });
  return <Loaded read={read}>{({ board }) => (board ? <BigScreen board={board} slug={slug} /> : <NotFound />)}</Loaded>;
}
