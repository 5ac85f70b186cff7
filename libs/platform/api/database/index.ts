export { connectionProblem } from './connection-problem.js';
export { createDataSource, migrate, openDataSource, type DataSourceSettings } from './data-source.js';
export { DatabaseProblem } from './database-problem.js';
export { openEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';
