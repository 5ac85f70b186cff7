import type { Messages } from '@samskap/platform-api';

export const partnerMessages: Messages = {
  CAPABILITY_TWICE: {
    NB: 'Dette står to ganger. Samle det dere kan vise til, på ett sted.',
    NN: 'Dette står to gonger. Samle det de kan vise til, på éin stad.',
    EN: 'This is listed twice. Gather what shows it in one place.',
  },
  SOLUTION_STAYS: {
    NB: 'En løsning blir hos organisasjonen som la den inn. Legg den inn på nytt for den andre.',
    NN: 'Ei løysing blir hos organisasjonen som la ho inn. Legg ho inn på nytt for den andre.',
    EN: 'A solution stays with the organisation that added it. Add it anew for the other one.',
  },
};
