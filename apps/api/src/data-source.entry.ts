import 'reflect-metadata';
import { columnProblems } from '@samskap/platform-api';
import { features } from './features.js';

/** What the database holds, for tools that migrate or compare it. */
export const entities = features.flatMap((feature) => feature.entities);
export const migrations = features.flatMap((feature) => feature.migrations);

/** What is wrong between these columns of a migrated database, as `table.column`, and what the features say that they hold of people. */
export const columnProblemsOf = (columns: readonly string[]): string[] => columnProblems(Object.assign({}, ...features.map((feature) => feature.columns ?? {})), columns);
