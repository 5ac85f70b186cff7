/** What somebody needs to be told of a service, line by line: to paste into a letter or a message. */
export interface ToldService {
  name: string;
  summary: string;
  forWhom: string | null;
  telephone: string | null;
  email: string | null;
  website: string | null;
  openingHours: string | null;
  waitingTime: string | null;
}

type Labelled = 'forWhom' | 'telephone' | 'email' | 'openingHours' | 'waitingTime';

/** The service as plain text; `label` names each line in the language of the screen. */
export function serviceAsText(service: ToldService, label: (field: Labelled) => string): string {
  const line = (field: Labelled) => (service[field] ? `${label(field)}: ${service[field]}` : '');
  return [service.name, service.summary, line('forWhom'), line('telephone'), line('email'), service.website ?? '', line('openingHours'), line('waitingTime')]
    .filter(Boolean)
    .join('\n');
}
