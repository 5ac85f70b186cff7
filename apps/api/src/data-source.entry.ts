import 'reflect-metadata';
import { features } from './features.js';

/** What the database holds, for tools that migrate or compare it. */
export const entities = features.flatMap((feature) => feature.entities);
export const migrations = features.flatMap((feature) => feature.migrations);
