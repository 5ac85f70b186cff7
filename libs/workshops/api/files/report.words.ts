import type { IdeaStatus, Language } from '@samskap/platform-contract';

interface ReportWords {
  readonly file: string;
  readonly report: (title: string) => string;
  readonly question: string;
  readonly when: string;
  readonly where: string;
  readonly hosts: string;
  readonly registered: string;
  readonly came: string;
  readonly voted: string;
  readonly answerBy: string;
  readonly results: string;
  readonly nothing: string;
  readonly votes: (count: number) => string;
  readonly head: { readonly number: string; readonly idea: string; readonly texts: string; readonly votes: string; readonly status: string; readonly answer: string; readonly answers: string; readonly fact: string; readonly value: string };
  readonly sheets: { readonly about: string; readonly results: string };
  readonly noNames: string;
  readonly status: Readonly<Record<IdeaStatus, string>>;
}

export const REPORT: Readonly<Record<Language, ReportWords>> = {
  NB: {
    file: 'rapport',
    report: (title) => `Rapport: ${title}`,
    question: 'Spørsmålet',
    when: 'Når',
    where: 'Hvor',
    hosts: 'Invitert av',
    registered: 'Påmeldte',
    came: 'Ble med på tavla',
    voted: 'Stemte',
    answerBy: 'Svar lovet innen',
    results: 'Hva som kom fram',
    nothing: 'Det kom ikke fram noen ideer på tavla.',
    votes: (count) => (count === 1 ? '1 stemme' : `${count} stemmer`),
    head: { number: 'Nr.', idea: 'Idé', texts: 'Slik det ble skrevet', votes: 'Stemmer', status: 'Status', answer: 'Svar', answers: 'Svarer', fact: 'Om verkstedet', value: '' },
    sheets: { about: 'Om verkstedet', results: 'Ideer' },
    noNames: 'Rapporten sier ingenting om hvem som kom, skrev eller stemte. Det er ikke lagret.',
    status: { NEW: 'Venter på svar', TAKEN_FORWARD: 'Tatt videre', PARKED: 'Lagt til side inntil videre', NOT_NOW: 'Ikke nå', ANSWERED: 'Besvart' },
  },
  NN: {
    file: 'rapport',
    report: (title) => `Rapport: ${title}`,
    question: 'Spørsmålet',
    when: 'Når',
    where: 'Kvar',
    hosts: 'Invitert av',
    registered: 'Påmelde',
    came: 'Vart med på tavla',
    voted: 'Røysta',
    answerBy: 'Svar lova innan',
    results: 'Kva som kom fram',
    nothing: 'Det kom ikkje fram nokon idear på tavla.',
    votes: (count) => (count === 1 ? '1 røyst' : `${count} røyster`),
    head: { number: 'Nr.', idea: 'Idé', texts: 'Slik det vart skrive', votes: 'Røyster', status: 'Status', answer: 'Svar', answers: 'Svarar', fact: 'Om verkstaden', value: '' },
    sheets: { about: 'Om verkstaden', results: 'Idear' },
    noNames: 'Rapporten seier ingenting om kven som kom, skreiv eller røysta. Det er ikkje lagra.',
    status: { NEW: 'Ventar på svar', TAKEN_FORWARD: 'Teken vidare', PARKED: 'Lagd til side inntil vidare', NOT_NOW: 'Ikkje no', ANSWERED: 'Svara på' },
  },
  EN: {
    file: 'report',
    report: (title) => `Report: ${title}`,
    question: 'The question',
    when: 'When',
    where: 'Where',
    hosts: 'Invited by',
    registered: 'Registered',
    came: 'Joined the board',
    voted: 'Voted',
    answerBy: 'Answers promised by',
    results: 'What came forth',
    nothing: 'No ideas came forth on the board.',
    votes: (count) => (count === 1 ? '1 vote' : `${count} votes`),
    head: { number: 'No.', idea: 'Idea', texts: 'As it was written', votes: 'Votes', status: 'Status', answer: 'Answer', answers: 'Who answers', fact: 'About the workshop', value: '' },
    sheets: { about: 'The workshop', results: 'Ideas' },
    noNames: 'The report says nothing of who came, wrote or voted. That is not kept.',
    status: { NEW: 'Waits for an answer', TAKEN_FORWARD: 'Taken forward', PARKED: 'Put aside for now', NOT_NOW: 'Not now', ANSWERED: 'Answered' },
  },
};
