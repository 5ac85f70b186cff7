import type { Language } from '@samskap/platform-contract';

/** A text in the three languages. */
export type Texts = Readonly<Record<Language, string>>;

const same = (text: string): Texts => ({ NB: text, NN: text, EN: text });

/** What is known beforehand of a national provider of sign-in. */
export interface Preset {
  readonly name: Texts;
  readonly label: Texts;
  /** What stands on the button when one signs in for an organisation. */
  readonly organisationLabel: Texts;
  readonly issuers: { readonly production: string; readonly test: string };
  /** Levels of assurance from the lowest to the highest, as the provider writes them. */
  readonly levels: Readonly<Record<string, string>>;
  readonly scope: string;
}

export const PRESETS: Readonly<Record<'idporten' | 'ansattporten', Preset>> = {
  idporten: {
    name: same('ID-porten'),
    label: { NB: 'Logg inn med ID-porten', NN: 'Logg inn med ID-porten', EN: 'Sign in with ID-porten' },
    organisationLabel: same('ID-porten'),
    issuers: { production: 'https://idporten.no', test: 'https://test.idporten.no' },
    levels: { low: 'idporten-loa-low', substantial: 'idporten-loa-substantial', high: 'idporten-loa-high' },
    scope: 'openid',
  },
  ansattporten: {
    name: same('Ansattporten'),
    label: { NB: 'Logg inn med Ansattporten', NN: 'Logg inn med Ansattporten', EN: 'Sign in with Ansattporten' },
    organisationLabel: {
      NB: 'Logg inn for en virksomhet med Ansattporten',
      NN: 'Logg inn for ei verksemd med Ansattporten',
      EN: 'Sign in for an organisation with Ansattporten',
    },
    issuers: { production: 'https://ansattporten.no', test: 'https://test.ansattporten.no' },
    levels: { entraid: 'entraid', substantial: 'substantial', high: 'high' },
    scope: 'openid',
  },
};
