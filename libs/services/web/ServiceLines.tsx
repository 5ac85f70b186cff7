import { langOf, TelephoneLink, TextLink } from '@samskap/ui';
import type { ServiceLineFragment } from './services.operations.js';
import { Freshness } from './ServiceTags.js';

/** Services in a few words, each with its number: on the page of a need, a pilot or an organisation. */
export function ServiceLines({ services }: { services: readonly ServiceLineFragment[] }) {
  return (
    <ul className="plain-list service-lines">
      {services.map((service) => (
        <li key={service.id}>
          <TextLink to={`/tjenester/${service.slug}`} lang={langOf(service.language)}>
            {service.name}
          </TextLink>
          <span className="cluster">
            {service.owner && <span className="quiet">{service.owner.name}</span>}
            {service.telephone && <TelephoneLink number={service.telephone} />}
            {service.unconfirmed && <Freshness service={service} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
