import { OwnSignUp } from '@samskap/volunteers-web';
import { useTokenFromAddress } from './useTokenFromAddress.js';

/** Where the link that a volunteer got leads. */
export function VolunteerOwnPage() {
  const token = useTokenFromAddress({ keeps: true });
  return <OwnSignUp key={token} token={token} />;
}
