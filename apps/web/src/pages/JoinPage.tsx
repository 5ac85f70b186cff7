import { Loaded, useLive } from '@samskap/ui';
import { codeOf, Join, Joined, type Seat } from '@samskap/workshops-web/board';
import { useSearchParams } from 'react-router';
import { JoinDocument } from './join.operations.js';

/** Where a room of people come in by a code: /bli-med?kode=ABC123. */
export function JoinPage() {
  const [params, setParams] = useSearchParams();
  const code = codeOf(params.get('kode'));
  const goTo = (next: string) => setParams({ kode: next });
  return (
    <Join key={code} code={code} goTo={goTo}>
      {(seat) => <Room seat={seat} goTo={goTo} />}
    </Join>
  );
}

function Room({ seat, goTo }: { seat: Seat; goTo: (code: string) => void }) {
  const read = useLive(JoinDocument, { code: seat.code });
  return (
    <Loaded read={read}>
      {({ board, workshop }) => <Joined seat={seat} board={board} workshop={workshop} connected={read.connection === 'live'} goTo={goTo} />}
    </Loaded>
  );
}
