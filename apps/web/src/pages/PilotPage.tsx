import { History } from '@samskap/overview-web';
import { PilotView } from '@samskap/pilots-web';
import { Loaded, NotFound, useLive } from '@samskap/ui';
import { useParams } from 'react-router';
import { PilotDocument } from './pilot.operations.js';

/** One pilot. */
export function PilotPage() {
  const { slug = '' } = useParams();
  const read = useLive(PilotDocument, { slug });
  return (
    <Loaded read={read}>
      {({ pilot }) =>
        pilot ? (
          <PilotView pilot={pilot}>
            <History entries={pilot.history} />
          </PilotView>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
