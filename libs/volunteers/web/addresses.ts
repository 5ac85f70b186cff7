/** A time as a file for one's own calendar. */
export const calendarOf = (slotId: string): string => `/frivillig/tidspunkt/${slotId}/kalender.ics`;

/** What the organisation attests that a volunteer has done, as PDF. */
export const attestationOf = (signUpId: string): string => `/frivillig/pamelding/${signUpId}/attest.pdf`;
