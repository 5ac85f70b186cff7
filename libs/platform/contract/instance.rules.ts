import * as z from 'zod/mini';
import { optionalText, requiredText } from './rules.js';

/** What the installation's own fields hold at most, in characters. */
export const instanceLimits = { name: 60, accessibilityStatementUrl: 300 } as const;

/** Shown as a link on every page, so it may lead to a page over TLS and nowhere else. */
const leadsToPage = (address: string | null | undefined): boolean => !address || (URL.canParse(address) && new URL(address).protocol === 'https:' && new URL(address).username === '');

const ONE_LINE = /\s+/g;

/** Input of updateInstance. */
export const instanceRules = z.looseObject({
  name: z.pipe(requiredText(instanceLimits.name), z.transform((name: string) => name.replaceAll(ONE_LINE, ' '))),
  accessibilityStatementUrl: optionalText(instanceLimits.accessibilityStatementUrl).check(z.refine(leadsToPage, 'NOT_HTTPS')),
});
