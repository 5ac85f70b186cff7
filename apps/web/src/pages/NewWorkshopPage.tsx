import { SignedIn } from '@samskap/ui';
import { NewWorkshop, NewWorkshopAboutChallenge, NewWorkshopAboutPilot } from '@samskap/workshops-web';
import { useSearchParams } from 'react-router';

/** Making an idea workshop: on its own, or about a need or a pilot. */
export function NewWorkshopPage() {
  const [params] = useSearchParams();
  const [challenge, pilot] = ['utfordring', 'pilot'].map((name) => params.get(name));
  return (
    <SignedIn>
      {(viewer) =>
        challenge ? <NewWorkshopAboutChallenge key={challenge} viewer={viewer} id={challenge} />
        : pilot ? <NewWorkshopAboutPilot key={pilot} viewer={viewer} id={pilot} />
        : <NewWorkshop viewer={viewer} />
      }
    </SignedIn>
  );
}
