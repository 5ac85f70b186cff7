import type { Messages } from '@samskap/platform-api';

export const pilotMessages: Messages = {
  NOT_IN_AGENCY: {
    NB: 'Du må være med i etaten eller kommunen som skal eie piloten.',
    NN: 'Du må vere med i etaten eller kommunen som skal eige piloten.',
    EN: 'You must belong to the agency that will own the pilot.',
  },
  CHALLENGE_OF_OTHERS: {
    NB: 'Utfordringen hører til en annen etat eller kommune. Vil dere prøve det samme, velg «Vi vil prøve dette også» på piloten deres.',
    NN: 'Utfordringa høyrer til ein annan etat eller kommune. Vil de prøve det same, vel «Vi vil prøve dette òg» på piloten deira.',
    EN: 'The challenge belongs to another agency. To try the same, choose “We want to try this too” on their pilot.',
  },
  NOT_ACCEPTED: {
    NB: 'Forslaget er ikke valgt ennå. En pilot kan planlegges når det er valgt.',
    NN: 'Forslaget er ikkje valt enno. Ein pilot kan planleggjast når det er valt.',
    EN: 'The proposal has not been chosen yet. A pilot can be planned once it is.',
  },
  ALREADY_PLANNED: {
    NB: 'Forslaget har allerede en pilot. Åpne den og arbeid videre der.',
    NN: 'Forslaget har alt ein pilot. Opne han og arbeid vidare der.',
    EN: 'The proposal already has a pilot. Open it and go on there.',
  },
  ENDS_BEFORE_START: { NB: 'Siste dag må være etter første dag.', NN: 'Siste dag må vere etter første dag.', EN: 'The last day must come after the first.' },
  NOT_AHEAD: { NB: 'Velg en dag som ligger fram i tid.', NN: 'Vel ein dag som ligg fram i tid.', EN: 'Choose a day that lies ahead.' },
  MEETING_WITHIN_14_DAYS: {
    NB: 'Avklaringsmøtet må holdes i dag eller innen 14 dager, så alle vet hva som er avtalt.',
    NN: 'Avklaringsmøtet må haldast i dag eller innan 14 dagar, så alle veit kva som er avtalt.',
    EN: 'The clarifying meeting must be held today or within 14 days, so that everyone knows what is agreed.',
  },
  CHECKPOINT_WITHIN_TWO_MONTHS: {
    NB: 'Neste oppfølgingsmøte kan være høyst to måneder fram i tid.',
    NN: 'Neste oppfølgingsmøte kan vere høgst to månader fram i tid.',
    EN: 'The next checkpoint can be at most two months ahead.',
  },
  CHECKPOINT_AFTER_END: {
    NB: 'Oppfølgingsmøtet må holdes før piloten er slutt.',
    NN: 'Oppfølgingsmøtet må haldast før piloten er slutt.',
    EN: 'The checkpoint must be held before the pilot ends.',
  },
  ONLY_WHILE_PLANNED: {
    NB: 'Dette kan bare endres før piloten er startet. Nå må en leder bestemme det.',
    NN: 'Dette kan berre endrast før piloten er starta. No må ein leiar avgjere det.',
    EN: 'This can be changed only before the pilot starts. Now it takes a leader’s decision.',
  },
  PARTNER_TWICE: { NB: 'Denne partneren har allerede denne rollen.', NN: 'Denne partnaren har alt denne rolla.', EN: 'This partner has this role already.' },
  HELD_IN_FUTURE: {
    NB: 'Møtet må være holdt før det kan skrives opp.',
    NN: 'Møtet må vere halde før det kan skrivast opp.',
    EN: 'The meeting must have been held before it can be recorded.',
  },
  HELD_BEFORE_START: { NB: 'Møtet kan ikke være før piloten startet.', NN: 'Møtet kan ikkje vere før piloten starta.', EN: 'The meeting cannot be before the pilot started.' },
  NEXT_BEFORE_THIS: { NB: 'Neste møte må være etter dette.', NN: 'Neste møte må vere etter dette.', EN: 'The next meeting must come after this one.' },
  BASELINE_FIRST: {
    NB: 'Det første oppfølgingsmøtet trenger en indikator og hvordan det var før piloten. Da går det an å se om noe blir bedre.',
    NN: 'Det første oppfølgingsmøtet treng ein indikator og korleis det var før piloten. Då går det an å sjå om noko blir betre.',
    EN: 'The first checkpoint needs an indicator and how it was before the pilot. Then one can see whether anything improves.',
  },
  BASELINE_KNOWN: {
    NB: 'Slik det var før piloten, er allerede skrevet opp og kan ikke endres.',
    NN: 'Slik det var før piloten, er alt skrive opp og kan ikkje endrast.',
    EN: 'How it was before the pilot is recorded already and cannot be changed.',
  },
  INDICATOR_TWICE: { NB: 'Denne indikatoren er med fra før.', NN: 'Denne indikatoren er med frå før.', EN: 'This indicator is there already.' },
  EVALUATE_FIRST: {
    NB: 'Piloten må evalueres før dette kan bestemmes. Den kan avsluttes når som helst.',
    NN: 'Piloten må evaluerast før dette kan avgjerast. Han kan avsluttast når som helst.',
    EN: 'The pilot must be evaluated before this can be decided. It can be stopped at any time.',
  },
};
