import { OutLink, TelephoneLink } from '@samskap/ui';

interface ServiceReachProps {
  service: { telephone: string | null; email: string | null; website: string | null };
}

/** How to reach a service: the number to press first, then the rest. */
export function ServiceReach({ service: { telephone, email, website } }: ServiceReachProps) {
  return (
    <div className="service-reach">
      {telephone && <TelephoneLink big number={telephone} />}
      {email && (
        <a className="ds-link" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {website && <OutLink href={website}>{website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</OutLink>}
    </div>
  );
}
