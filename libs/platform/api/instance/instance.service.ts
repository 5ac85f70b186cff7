import type { UpdateInstanceInput } from '@samskap/platform-contract';
import { instanceRules } from '@samskap/platform-contract/instance';
import { Inject, Injectable } from '@nestjs/common';
import { TRUE } from '../sql/sql.js';
import { type Policy, administers } from '../policy/policy.js';
import type { Viewer } from '../viewer.js';
import { valid } from '../writes/valid.js';
import type { Subject } from '../writes/write-transaction.js';
import { type Outcome, Writes } from '../writes/writes.service.js';
import { INSTANCE_ID, Instance } from './instance.entity.js';
import { Installation } from './installation.service.js';

/** Anyone may see what it is called; administrators decide. */
const instancePolicy: Policy<'update'> = { read: () => TRUE, update: (_row, viewer) => administers(viewer) };

const instanceSubject: Subject<Instance, 'update'> = { type: 'Instance', entity: Instance, policy: instancePolicy, lifecycle: {} };

@Injectable()
export class InstanceService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Installation) private readonly installation: Installation,
  ) {}

  async update(viewer: Viewer, input: UpdateInstanceInput): Promise<Outcome> {
    const outcome = await this.writes.run(viewer, 'updateInstance', input, async (transaction) => {
      const row = await transaction.lock(instanceSubject, INSTANCE_ID, 'update', { version: input.version });
      const { name, accessibilityStatementUrl = null } = valid(instanceRules, input);
      const changed = await transaction.update(Instance, row, { name, accessibilityStatementUrl, colour: input.colour, defaultLanguage: input.defaultLanguage });
      await transaction.event('instance.updated', { type: 'Instance', id: INSTANCE_ID }, { changed });
      return INSTANCE_ID;
    });
    this.installation.forget();
    return outcome;
  }
}
