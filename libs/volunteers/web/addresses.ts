/** A time as a file for one's own calendar. */
export const calendarOf = (slug: string, slotId: string): string => `/frivillig/${slug}/kalender.ics?tid=${slotId}`;

/** What the organisation attests that a volunteer has done, as PDF. */
export const attestationOf = (signUpId: string): string => `/frivillig/pamelding/${signUpId}/attest.pdf`;

/** The same for the volunteer, by the link that one has. */
export const ownAttestation = (token: string): string => `/frivillig/attest.pdf?n=${encodeURIComponent(token)}`;
