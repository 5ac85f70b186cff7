import { type GivenCodes, codeProblems } from '@samskap/catalogue-api';
import { type WriteTransaction, at, refuseAny } from '@samskap/platform-api';

/** Refuses codes that do not exist, and capabilities that are named twice. */
export async function refuseWrongCodes({ manager }: WriteTransaction, given: GivenCodes): Promise<void> {
  const capabilities = (given.capabilities ?? []).map(({ code }) => code);
  refuseAny(
    ...(await codeProblems(manager, given)),
    ...capabilities.map((code, index) => capabilities.indexOf(code) < index && at(`capabilities.${index}.code`, 'CAPABILITY_TWICE')),
  );
}
