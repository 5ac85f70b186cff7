/** So many times within so many minutes, counted from the first. */
export interface LimitRule {
  readonly most: number;
  readonly minutes: number;
}

/**
 * Every limit of the installation. A key is where a request comes from, an account, an address that gets mail, or an organisation:
 * nothing else that a request says. Many people may come from one address: a whole town hall often does.
 */
export const LIMIT_RULES = {
  /** Sign-ins that fail, of one account from one address. */
  signInPair: { most: 10, minutes: 15 },
  /** Sign-ins that fail, of one account from everywhere. */
  signInAccount: { most: 100, minutes: 15 },
  /** Sign-ins that fail, from one address. */
  signInAddress: { most: 300, minutes: 15 },
  /** Ways to a provider of sign-in that are begun and not come back from, from one address. Each is a row and a call to the provider. */
  providerStart: { most: 600, minutes: 15 },
  /** Answers of providers that sign nobody in, from one address. */
  providerReturn: { most: 600, minutes: 15 },
  /** A signed-in person's wrong answers to «what is your present password?». */
  proof: { most: 10, minutes: 15 },
  /** Links in mails that are opened, from one address. */
  openLink: { most: 300, minutes: 15 },
  /** Mails that anyone can have sent to one address: sign-in links, resets, new accounts. */
  mailTo: { most: 5, minutes: 60 },
  /** The same, asked for from one address. */
  mailFrom: { most: 100, minutes: 60 },
  /** Invitations that one organisation sends. */
  invitation: { most: 200, minutes: 24 * 60 },
  /** The same, while it waits to be verified: nobody has looked at the name that the mails carry. */
  invitationUnverified: { most: 10, minutes: 24 * 60 },
  /** Invitations that one person sends. */
  invitationBy: { most: 50, minutes: 60 },
  /** Invitations to one address, whoever sends them. Apart from `mailTo`, so that nobody can keep a link to sign in from its owner. */
  invitationTo: { most: 10, minutes: 24 * 60 },
  /** Coordinators that one person names: each answer tells whether an address belongs to a party. */
  coordinatorBy: { most: 30, minutes: 15 },
  /** Organisations that one person registers. */
  registration: { most: 10, minutes: 24 * 60 },
  /** Numbers that one person looks up in the registers. */
  registerLookup: { most: 60, minutes: 10 },
  /** Ideas, needs and questions that are sent in, by one person, or without account from one address: a whole school may sit behind it. */
  submitIdea: { most: 300, minutes: 60 },
  /** Receipts to one address, whoever sends in. */
  ideaReceiptTo: { most: 10, minutes: 24 * 60 },
  /** Sign-ups for volunteer assignments from one address: a school class or a whole association may share it. */
  signUpFrom: { most: 300, minutes: 15 },
  /** The same with one number or address of mail, each of which may get a message. */
  signUpTo: { most: 10, minutes: 60 },
  /** Registrations for workshops from one address: a whole school or a town hall may share it. */
  workshopFrom: { most: 1_000, minutes: 60 },
  /** The same with one address of mail, each of which brings a mail. */
  workshopTo: { most: 10, minutes: 60 },
  /** Codes of workshops that open nothing, from one address: a school full of thumbs mistypes some; a code has 85 million values. */
  workshopCode: { most: 300, minutes: 15 },
  /** Phones that join a workshop from one address: one seat each, and ideas and votes are counted by seat. */
  boardSeat: { most: 6_000, minutes: 60 },
  /** Downloads of all that is kept of one person, by that person. */
  download: { most: 10, minutes: 60 },
} as const satisfies Record<string, LimitRule>;

export type LimitName = keyof typeof LIMIT_RULES;
