import type { Consumer } from '@samskap/platform-api';

/** Whoever has erased their account can answer for nobody whom they invited, and could be one of them under another address. */
export const erasedInviterConsumer: Consumer = {
  name: 'erased-inviter',
  wants: ({ type }) => type === 'person.erased',
  handle: async (manager, { subjectId, at }) => {
    await manager.query(
      `update invitation set withdrawn_at = $2, token_hash = null, earlier_token_hash = null
       where invited_by = $1 and num_nonnulls(accepted_at, declined_at, withdrawn_at) = 0`,
      [subjectId, at],
    );
  },
};
