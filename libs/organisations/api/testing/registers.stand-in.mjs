import { createServer } from 'node:http';

/**
 * A small server that answers as Enhetsregisteret and Frivillighetsregisteret do, with invented organisations, for specs and
 * journeys: `const registers = await startRegisters()`, `registers.url` in BRREG_URL, `await registers.close()`.
 * By itself: `node registers.stand-in.mjs 4010`.
 */

const form = (kode, beskrivelse) => ({ kode, beskrivelse });
const office = (kommune, kommunenummer) => ({ forretningsadresse: { land: 'Norge', kommune, kommunenummer } });

/** Numbers with the right control digit, each for one case. */
export const REGISTERED = {
  municipality: '313000028',
  voluntary: '313000036',
  enterprise: '313000044',
  research: '313000052',
  subUnit: '313000060',
  deleted: '313000079',
  removed: '313000087',
  bankrupt: '313000095',
  windingUp: '313000109',
  bare: '313000117',
  unknown: '313000125',
  slow: '313000133',
  broken: '313000141',
  failing: '313000168',
  elsewhere: '313000176',
  huge: '313000184',
  another: '313000192',
};

const unit = (navn, organisasjonsform, rest = {}) => ({ navn, organisasjonsform, respons_klasse: 'Enhet', konkurs: false, underAvvikling: false, underTvangsavviklingEllerTvangsopplosning: false, ...rest });

const UNITS = {
  [REGISTERED.municipality]: unit('VESTBY KOMMUNE', form('KOMM', 'Kommune'), { hjemmeside: 'www.vestby.kommune.no', antallAnsatte: 1433, naeringskode1: { kode: '84.110', beskrivelse: 'Generell offentlig administrasjon' }, ...office('VESTBY', '3216'), registrertIFrivillighetsregisteret: false, maalform: 'Bokmål' }),
  [REGISTERED.voluntary]: unit('NABOHJELPA', form('FLI', 'Forening/lag/innretning'), { ...office('OSLO', '0301'), registrertIFrivillighetsregisteret: true }),
  [REGISTERED.enterprise]: unit('STIFINNEREN AS', form('AS', 'Aksjeselskap'), { hjemmeside: 'https://stifinneren.no', naeringskode1: { kode: '88.999', beskrivelse: 'Andre sosialtjenester uten botilbud' }, ...office('OSLO', '0301'), registrertIFrivillighetsregisteret: false }),
  [REGISTERED.research]: unit('HØGSKOLEN FOR SAMSKAPING', form('ORGL', 'Organisasjonsledd'), { naeringskode1: { kode: '85.401', beskrivelse: 'Undervisning ved universiteter' }, ...office('TRONDHEIM', '5001') }),
  [REGISTERED.deleted]: { navn: 'GAMLE VENNER', organisasjonsform: form('FLI', 'Forening/lag/innretning'), slettedato: '2024-05-01', respons_klasse: 'SlettetEnhet' },
  [REGISTERED.bankrupt]: unit('TOMT SKRIN AS', form('AS', 'Aksjeselskap'), { ...office('BERGEN', '4601'), konkurs: true }),
  [REGISTERED.windingUp]: unit('SNART SLUTT AS', form('AS', 'Aksjeselskap'), { ...office('BERGEN', '4601'), underAvvikling: true }),
  [REGISTERED.bare]: { navn: 'BARE NAVNET', respons_klasse: 'Enhet' },
};

const SUB_UNITS = {
  [REGISTERED.subUnit]: { navn: 'NAV VESTBY', organisasjonsform: form('BEDR', 'Underenhet til næringsdrivende og offentlig forvaltning'), overordnetEnhet: REGISTERED.municipality, beliggenhetsadresse: { kommune: 'VESTBY', kommunenummer: '3216' }, respons_klasse: 'Underenhet' },
};

const VOLUNTARY = {
  [REGISTERED.voluntary]: { frivilligOrganisasjonsstatus: 'AKTIV', innfoertDato: '2019-03-04', icnpoKategorier: [{ icnpoNummer: '4100', kategori: 'Sosiale tjenester', rekkefoelge: 1 }, { icnpoNummer: '6200', kategori: 'Bolig- og lokalmiljø', rekkefoelge: 2 }] },
};

const LISTS = { '/enhetsregisteret/api/enheter/': UNITS, '/enhetsregisteret/api/underenheter/': SUB_UNITS, '/frivillighetsregisteret/api/frivillige-organisasjoner/': VOLUNTARY };

/** Longer than anyone waits. */
const SLOW_MS = 10_000;

const json = (response, body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** What is wrong with some answers, by number. */
const MISHAPS = {
  [REGISTERED.removed]: (response) => response.writeHead(410).end(),
  [REGISTERED.slow]: (response) => void setTimeout(() => response.writeHead(200).end('{}'), SLOW_MS).unref(),
  [REGISTERED.broken]: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"organisasjonsnummer": "3130'),
  [REGISTERED.failing]: (response) => response.writeHead(500).end('Internal Server Error'),
  [REGISTERED.elsewhere]: (response) => response.writeHead(302, { location: `/enhetsregisteret/api/enheter/${REGISTERED.enterprise}` }).end(),
  [REGISTERED.huge]: (response) => json(response, { ...UNITS[REGISTERED.enterprise], organisasjonsnummer: REGISTERED.huge, vedtektsfestetFormaal: ['x'.repeat(300_000)] }),
  [REGISTERED.another]: (response) => json(response, { ...UNITS[REGISTERED.enterprise], organisasjonsnummer: REGISTERED.enterprise }),
};

/**
 * Starts it; a port of its own unless one is given. `asked` holds the paths of all requests; `silence(true)` makes it answer 503
 * until `silence(false)`; `change(number, fields)` changes a unit.
 */
export async function startRegisters(port = 0) {
  const asked = [];
  const changes = new Map();
  let silent = false;
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [, list, number] = /^(\/.*\/)(\d{9})$/.exec(request.url ?? '') ?? [];
    if (silent) return void response.writeHead(503).end();
    if (MISHAPS[number] && request.method === 'GET') return MISHAPS[number](response);
    const found = LISTS[list]?.[number];
    // An unknown number is answered with an empty body.
    if (!found || request.method !== 'GET') return void response.writeHead(404).end();
    json(response, { organisasjonsnummer: number, ...found, ...changes.get(number) });
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    silence: (now) => void (silent = now),
    change: (number, fields) => void changes.set(number, fields),
    close: () => new Promise((resolve) => server.close(resolve) && server.closeAllConnections()),
  };
}

if (import.meta.url === `file://${process.argv[1]}`) console.log((await startRegisters(Number(process.argv[2] ?? 4010))).url);
