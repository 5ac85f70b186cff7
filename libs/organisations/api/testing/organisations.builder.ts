import { isOrganisationNumber } from '@samskap/organisations-contract';

let next = 40_000_000;

/** An organisation number with the right control digit, another one each time; no real organisation begins with these digits. */
export function aNumber(): string {
  for (;;) {
    next += 1;
    const found = Array.from({ length: 10 }, (_, digit) => `${next}${digit}`).find(isOrganisationNumber);
    if (found) return found;
  }
}
