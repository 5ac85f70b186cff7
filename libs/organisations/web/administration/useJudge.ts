import { useWrite } from '@samskap/ui';
import type { OrganisationStatus } from '@samskap/platform-contract';
import { JudgeOrganisationDocument } from '../organisations.operations.js';

interface Judged {
  id: string;
  version: number;
}

/** Says whether an organisation may take part, with a reason where it may not. */
export function useJudge() {
  const judge = useWrite(JudgeOrganisationDocument);
  return async ({ id, version }: Judged, status: OrganisationStatus, idempotencyKey: string, reason: string | null = null) =>
    (await judge({ input: { id, version, status, reason, idempotencyKey } })).judgeOrganisation;
}
