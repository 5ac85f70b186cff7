import { FORMER_COUNTIES, FORMER_MUNICIPALITIES } from './places-former.js';
import { COUNTIES, DISTRICTS, MUNICIPALITIES } from './places-today.js';

/** One row of the table `place`; days are ISO dates, `validTo` is the last day on which the code was in use. */
export interface PlaceSeed {
  code: string;
  kind: 'COUNTY' | 'MUNICIPALITY' | 'DISTRICT';
  name: string;
  parentCode: string | null;
  validFrom: string;
  validTo: string | null;
  successorCode: string | null;
}

const REFORM_OF_2020 = '2020-01-01';
const DIVISION_OF_2024 = '2024-01-01';
const LAST_DAY_BEFORE_DIVISION = '2023-12-31';

const DIVIDED_COUNTIES = new Set(['31', '32', '33', '39', '40', '55', '56']);
const DIVIDED_MUNICIPALITIES = new Set(['1508', '1580']);

function splitAt(text: string, length: number): [string, string] {
  return [text.slice(0, length), text.slice(length + 1)];
}

// The day before which a code says nothing: older boundaries are history that nothing here refers to.
function firstDayOf(code: string): string {
  const renumbered = DIVIDED_COUNTIES.has(code.slice(0, 2)) || DIVIDED_MUNICIPALITIES.has(code);
  return renumbered ? DIVISION_OF_2024 : REFORM_OF_2020;
}

function today(kind: PlaceSeed['kind'], code: string, name: string, parentCode: string | null): PlaceSeed {
  return { code, kind, name, parentCode, validFrom: firstDayOf(code), validTo: null, successorCode: null };
}

function former(
  kind: PlaceSeed['kind'],
  code: string,
  name: string,
  parentCode: string | null,
  successorCode: string | null,
): PlaceSeed {
  return { code, kind, name, parentCode, validFrom: REFORM_OF_2020, validTo: LAST_DAY_BEFORE_DIVISION, successorCode };
}

function counties(): PlaceSeed[] {
  return [
    ...Object.entries(COUNTIES).map(([code, name]) => today('COUNTY', code, name, null)),
    ...Object.entries(FORMER_COUNTIES).map(([code, name]) => former('COUNTY', code, name, null, null)),
  ];
}

function municipalities(): PlaceSeed[] {
  const current = MUNICIPALITIES.map((line) => {
    const [code, name] = splitAt(line, 4);
    return today('MUNICIPALITY', code, name, code.slice(0, 2));
  });
  const earlier = FORMER_MUNICIPALITIES.map((line) => {
    const [code, rest] = splitAt(line, 4);
    const [successor, name] = splitAt(rest, 4);
    return former('MUNICIPALITY', code, name, code.slice(0, 2), successor);
  });
  return [...current, ...earlier];
}

function districts(): PlaceSeed[] {
  return DISTRICTS.map((line) => {
    const [code, name] = splitAt(line, 6);
    return today('DISTRICT', code, name, code.slice(0, 4));
  });
}

/** Every place, parents before children and successors before those they follow. */
export const PLACES: readonly PlaceSeed[] = [...counties(), ...municipalities(), ...districts()];
