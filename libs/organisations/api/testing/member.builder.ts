import { hashOfToken, newId, newToken } from '@samskap/platform-api';
import type { TestApi } from '@samskap/platform-api/testing';
import { Invitation } from '../members/invitation.entity.js';

/** An invitation that waits, as if its mail had left, with the token of its link. */
export async function anInvitation(
  api: TestApi,
  organisation: { id: string },
  given: Partial<Invitation> = {},
): Promise<{ readonly id: string; readonly token: string; readonly email: string }> {
  const id = newId();
  const token = newToken();
  const email = given.email ?? `invitert.${id.slice(-12)}@example.no`;
  const now = api.clock.now();
  await api.dataSource.getRepository(Invitation).insert({
    role: 'MEMBER',
    tokenHash: hashOfToken(token),
    invitedAt: now,
    expiresAt: new Date(now.getTime() + 14 * 24 * 60 * 60 * 1_000),
    ...given,
    id,
    email,
    organisationId: organisation.id,
  });
  return { id, token, email };
}
