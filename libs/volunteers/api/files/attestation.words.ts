import type { Language } from '@samskap/platform-contract';

interface AttestationWords {
  readonly file: string;
  readonly title: string;
  readonly given: (name: string, organisation: string) => string;
  readonly what: string;
  readonly hours: string;
  readonly period: string;
  readonly thanks: string;
  readonly signed: (contact: string, organisation: string, day: string) => string;
}

export const ATTESTATION: Readonly<Record<Language, AttestationWords>> = {
  NB: {
    file: 'attest',
    title: 'Attest for frivillig innsats',
    given: (name, organisation) => `${name} har gjort frivillig innsats for ${organisation}.`,
    what: 'Hva',
    hours: 'Timer i alt',
    period: 'Når',
    thanks: 'Vi takker for innsatsen.',
    signed: (contact, organisation, day) => `${contact}, ${organisation}, ${day}`,
  },
  NN: {
    file: 'attest',
    title: 'Attest for frivillig innsats',
    given: (name, organisation) => `${name} har gjort frivillig innsats for ${organisation}.`,
    what: 'Kva',
    hours: 'Timar i alt',
    period: 'Når',
    thanks: 'Vi takkar for innsatsen.',
    signed: (contact, organisation, day) => `${contact}, ${organisation}, ${day}`,
  },
  EN: {
    file: 'attestation',
    title: 'Attestation of voluntary work',
    given: (name, organisation) => `${name} has done voluntary work for ${organisation}.`,
    what: 'What',
    hours: 'Hours in all',
    period: 'When',
    thanks: 'We are grateful for it.',
    signed: (contact, organisation, day) => `${contact}, ${organisation}, ${day}`,
  },
};
