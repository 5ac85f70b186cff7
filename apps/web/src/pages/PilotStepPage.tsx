import { isStepName, StepPage } from '@samskap/pilots-web';
import { Loaded, NotFound, SignedIn, useRead } from '@samskap/ui';
import { useParams } from 'react-router';
import { PilotDocument } from './pilot.operations.js';

/** One thing to do with a pilot: /piloter/startsporet/oppfolging. */
export function PilotStepPage() {
  const { slug = '', step } = useParams();
  const read = useRead(PilotDocument, { slug });
  if (!isStepName(step)) return <NotFound />;
  return (
    <SignedIn>
      {() => <Loaded read={read}>{({ pilot }) => (pilot ? <StepPage pilot={pilot} step={step} /> : <NotFound />)}</Loaded>}
    </SignedIn>
  );
}
