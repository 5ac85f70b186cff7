import type { Messages } from '@samskap/platform-api';

export const notificationMessages: Messages = {
  UNSUBSCRIBE_LINK: {
    NB: 'Lenken er ikke hel, eller den er ikke fra oss. Kopier hele adressen fra e-posten, eller logg inn og velg selv hva du får e-post om.',
    NN: 'Lenkja er ikkje heil, eller ho er ikkje frå oss. Kopier heile adressa frå e-posten, eller logg inn og vel sjølv kva du får e-post om.',
    EN: 'The link is not complete, or it is not from us. Copy the whole address from the e-mail, or sign in and choose what you get e-mail about.',
  },
  KIND_TWICE: {
    NB: 'Dette er valgt to ganger. Behold ett av valgene.',
    NN: 'Dette er valt to gonger. Behald eitt av vala.',
    EN: 'This is chosen twice. Keep one of the choices.',
  },
};
