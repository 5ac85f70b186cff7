import { PlanAlone, PlanFromChallenge, PlanFromPilot, PlanFromProposal } from '@samskap/pilots-web';
import { SignedIn } from '@samskap/ui';
import { useSearchParams } from 'react-router';

/** Planning a pilot: from a need, an accepted proposal, a pilot elsewhere, or on its own. */
export function NewPilotPage() {
  const [params] = useSearchParams();
  const [challenge, proposal, pilot] = ['utfordring', 'forslag', 'pilot'].map((name) => params.get(name));
  return (
    <SignedIn>
      {(viewer) =>
        proposal ? <PlanFromProposal key={proposal} viewer={viewer} id={proposal} />
        : challenge ? <PlanFromChallenge key={challenge} viewer={viewer} id={challenge} />
        : pilot ? <PlanFromPilot key={pilot} viewer={viewer} id={pilot} />
        : <PlanAlone viewer={viewer} />
      }
    </SignedIn>
  );
}
