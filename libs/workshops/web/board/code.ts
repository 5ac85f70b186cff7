/** A code as the board knows it: one may type it in small letters, with spaces and hyphens. */
export const codeOf = (typed: string | null): string => (typed ?? '').replace(/[\s-]+/g, '').toUpperCase();
