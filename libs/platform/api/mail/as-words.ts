/** Joins without showing. */
const WORD_JOINER = '\u2060';

/**
 * What somebody is called, for a mail to whoever they choose: mail programmes make links of what looks like an address, and nobody is
 * to have one sent in our name. It looks the same, and is no link.
 */
export const asWords = (name: string): string => name.replaceAll(/[.:/@](?=\S)/g, (sign) => sign + WORD_JOINER);
