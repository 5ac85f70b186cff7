import type { Messages } from '@samskap/platform-api';

export const ideaMessages: Messages = {
  NO_DOOR: {
    NB: 'Ingen tar imot herfra ennå. Velg en annen kommune, eller ta kontakt med kommunen direkte.',
    NN: 'Ingen tek imot herifrå enno. Vel ein annan kommune, eller ta kontakt med kommunen direkte.',
    EN: 'Nobody receives what comes from here yet. Choose another municipality, or contact the municipality directly.',
  },
  NOT_IN_ORGANISATION: {
    NB: 'Du er ikke med i denne organisasjonen. Send det inn til din egen, eller uten å velge.',
    NN: 'Du er ikkje med i denne organisasjonen. Send det inn til din eigen, eller utan å velje.',
    EN: 'You do not belong to this organisation. Send it to your own, or without choosing.',
  },
  PILOT_NOT_RUNNING: {
    NB: 'Piloten er ikke i gang nå, så den kan ikke endres. Send det inn som en idé i stedet.',
    NN: 'Piloten er ikkje i gang no, så han kan ikkje endrast. Send det inn som ein idé i staden.',
    EN: 'The pilot is not running now, so it cannot be changed. Send it in as an idea instead.',
  },
  TOO_MANY_IDEAS: {
    NB: 'Det er sendt inn mye herfra på kort tid. Det du skrev er beholdt; vent en time og prøv igjen.',
    NN: 'Det er sendt inn mykje herifrå på kort tid. Det du skreiv er teke vare på; vent ein time og prøv igjen.',
    EN: 'Much has been sent in from here in a short time. What you wrote is kept; wait an hour and try again.',
  },
  IDEA_TWICE: { NB: 'Du svarer på den samme to ganger.', NN: 'Du svarer på den same to gonger.', EN: 'You answer the same one twice.' },
  NOT_AN_ANSWER: { NB: 'Velg hva som skjer med dette.', NN: 'Vel kva som skjer med dette.', EN: 'Choose what becomes of this.' },
  QUESTIONS_ARE_ANSWERED: {
    NB: 'Dette er et spørsmål. Det blir besvart, ikke tatt videre.',
    NN: 'Dette er eit spørsmål. Det blir svara på, ikkje teke vidare.',
    EN: 'This is a question. It is answered, not taken forward.',
  },
  ONLY_QUESTIONS: {
    NB: 'Bare spørsmål kan være besvart. Velg om dette tas videre, spares til senere eller ikke tas videre nå.',
    NN: 'Berre spørsmål kan vere svara på. Vel om dette blir teke vidare, blir spart til seinare eller ikkje blir teke vidare no.',
    EN: 'Only questions can be answered. Choose whether this is taken forward, kept for later or not taken further now.',
  },
  NOT_TAKEN_FORWARD: {
    NB: 'Det som ikke tas videre, kan ikke bli til noe. Velg «Tas videre» først.',
    NN: 'Det som ikkje blir teke vidare, kan ikkje bli til noko. Vel «Blir teke vidare» først.',
    EN: 'What is not taken forward cannot become anything. Choose “Taken forward” first.',
  },
  CHALLENGE_TWICE: {
    NB: 'Velg enten en utfordring som finnes, eller et nytt utkast.',
    NN: 'Vel anten ei utfordring som finst, eller eit nytt utkast.',
    EN: 'Choose either a challenge that exists or a new draft.',
  },
  SAME_TEAM: { NB: 'Dette er hos dem allerede.', NN: 'Dette er hos dei alt.', EN: 'It is with them already.' },
  PLACE_OF_OTHERS: {
    NB: 'Dere kan bare ta imot for deres egen kommune eller bydel.',
    NN: 'De kan berre ta imot for dykkar eigen kommune eller bydel.',
    EN: 'You can receive only for your own municipality or city district.',
  },
  NOT_A_COLLEAGUE: { NB: 'Velg en som er med i organisasjonen.', NN: 'Vel ein som er med i organisasjonen.', EN: 'Choose someone who belongs to the organisation.' },
  STANDS_IN_FOR_ONESELF: { NB: 'Velg en annen enn den som svarer til vanlig.', NN: 'Vel ein annan enn den som svarer til vanleg.', EN: 'Choose another than the one who usually answers.' },
  DOOR_TAKEN: { NB: 'Noen tar allerede imot herfra. Endre den som finnes.', NN: 'Nokon tek alt imot herifrå. Endre den som finst.', EN: 'Someone already receives what comes from here. Change the one that exists.' },
};
