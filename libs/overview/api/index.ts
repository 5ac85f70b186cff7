import historySdl from '@samskap/overview-contract/history.graphql';
import overviewSdl from '@samskap/overview-contract/overview.graphql';
import type { Feature } from '@samskap/platform-api';
import { Module } from '@nestjs/common';
import { activityConsumer } from './activity.consumer.js';
import { Activity, ActivityAudience, LastLook } from './activity.entity.js';
import { historyReads } from './history.reads.js';
import { Overview1763800500000 } from './migrations/1763800500000-overview.js';
import { overviewAccess } from './overview.access.js';
import { overviewColumns } from './overview.columns.js';
import { overviewReads } from './overview.reads.js';
import { OverviewResolver } from './overview.resolver.js';

export { workItems } from './work-items.js';

@Module({ providers: [OverviewResolver] })
class OverviewModule {}

/** What waits for whom, what happened, and the figures of the first page. */
export const overview: Feature = {
  name: 'overview',
  sdl: [overviewSdl, historySdl].join('\n'),
  reads: [overviewReads, historyReads],
  module: OverviewModule,
  entities: [Activity, ActivityAudience, LastLook],
  migrations: [Overview1763800500000],
  consumers: [activityConsumer],
  columns: overviewColumns,
  access: overviewAccess,
};
