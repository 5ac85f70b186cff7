import type { Messages } from '@samskap/platform-api';

export const challengeMessages: Messages = {
  NOT_AN_AGENCY_MEMBER: {
    NB: 'Du må være med i etaten eller kommunen for å melde inn et behov for den.',
    NN: 'Du må vere med i etaten eller kommunen for å melde inn eit behov for han.',
    EN: 'You must belong to the agency to post a need on its behalf.',
  },
  CALL_ONLY: {
    NB: 'Dette hører til en utlysning. Velg utlysning, eller la feltet stå tomt.',
    NN: 'Dette høyrer til ei utlysing. Vel utlysing, eller lat feltet stå tomt.',
    EN: 'This belongs to a call. Choose a call, or leave the field empty.',
  },
  FRAME_UPSIDE_DOWN: { NB: 'Øvre ramme må være minst like høy som nedre.', NN: 'Øvre ramme må vere minst like høg som nedre.', EN: 'The upper end must be at least as high as the lower.' },
  TWICE: { NB: 'Dette er valgt to ganger.', NN: 'Dette er valt to gonger.', EN: 'This is chosen twice.' },
  DEADLINE_PASSED: { NB: 'Fristen er ute.', NN: 'Fristen er ute.', EN: 'The deadline has passed.' },
  DEADLINE_EARLIER: {
    NB: 'Fristen kan forlenges, men ikke flyttes fram når utlysningen er åpnet. Noen kan ha planlagt etter den.',
    NN: 'Fristen kan forlengjast, men ikkje flyttast fram når utlysinga er opna. Nokon kan ha planlagt etter han.',
    EN: 'The deadline can be extended, but not moved forward once the call is open. Someone may have planned for it.',
  },
  ANSWER_BEFORE_DEADLINE: { NB: 'Svardatoen må være etter fristen.', NN: 'Svardatoen må vere etter fristen.', EN: 'The answer-by date must be after the deadline.' },
  WEIGHTS_NOT_100: { NB: 'Vektene må til sammen bli 100 prosent. Nå er summen {sum}.', NN: 'Vektene må til saman bli 100 prosent. No er summen {sum}.', EN: 'The weights must add up to 100 per cent. They add up to {sum} now.' },
  ALREADY_ANSWERED: { NB: 'Spørsmålet er allerede besvart.', NN: 'Spørsmålet er alt svart på.', EN: 'The question has been answered already.' },
  NOT_VERIFIED: {
    NB: 'Organisasjonen er ikke bekreftet ennå. Utkastet er trygt; send det når den er bekreftet.',
    NN: 'Organisasjonen er ikkje stadfesta enno. Utkastet er trygt; send det når han er stadfesta.',
    EN: 'The organisation has not been verified yet. The draft is safe; send it once it has.',
  },
  NOT_A_MEMBER: { NB: 'Du må være med i organisasjonen som sender forslaget.', NN: 'Du må vere med i organisasjonen som sender forslaget.', EN: 'You must belong to the organisation that proposes.' },
  OWN_CHALLENGE: { NB: 'Dette er deres eget behov. Inviter heller andre til å foreslå.', NN: 'Dette er dykkar eige behov. Inviter heller andre til å føreslå.', EN: 'This is your own need. Invite others to propose instead.' },
  ALREADY_PROPOSED: {
    NB: 'Dere har allerede et forslag til denne utfordringen. Åpne det og arbeid videre der.',
    NN: 'De har alt eit forslag til denne utfordringa. Opne det og arbeid vidare der.',
    EN: 'You already have a proposal for this challenge. Open it and go on there.',
  },
  FULL_TEXT_TOO_EARLY: { NB: 'Fullt forslag skrives først når skissen er valgt ut.', NN: 'Fullt forslag skriv de først når skissa er vald ut.', EN: 'The full text is written once the sketch is shortlisted.' },
  NOTHING_ASKED: { NB: 'Det er ingen spørsmål som venter på svar.', NN: 'Det er ingen spørsmål som ventar på svar.', EN: 'There is no question that waits for an answer.' },
};
