import { ClusterGuard, type Purpose } from './cluster-guard.js';
import { prepareCluster } from './cluster-files.js';
import { fileProblem } from './database-problem.js';
import { clusterUrl } from './postmaster.js';

export type EmbeddedPostgresOptions = {
  /** where the data is kept; made when it does not exist */
  dataDirectory: string;
  /** `serve` allows one holder at a time; `share` joins a running server, for commands and tests */
  purpose: Purpose;
  /** false only for tests: faster, and a power cut may destroy the data */
  durable?: boolean;
  /** told in one line what a person may want to know, such as where the data is kept */
  notice?: (line: string) => void;
  /** told when PostgreSQL ended and could not be brought back within half a minute */
  onLost?: (problem: unknown) => void;
};

export type EmbeddedPostgres = {
  /** the database `samskap`, with every right */
  url: string;
  /** where the files really are, which is elsewhere than asked for when PostgreSQL's account cannot reach that */
  directory: string;
  /** lets go of the server, and stops it when nobody else holds it */
  stop(): Promise<void>;
};

const database = 'samskap';

/**
 * Brings up the PostgreSQL that comes with npm: makes the cluster the first time, adopts a server that outlived a
 * killed process, brings it back when it dies. Throws DatabaseProblem, in one line, for what a person can mend.
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDirectory, purpose, durable = true, notice = () => undefined, onLost = () => undefined } = options;
  try {
    const cluster = await prepareCluster(dataDirectory, durable, notice);
    const guard = await ClusterGuard.hold(cluster, purpose, onLost);
    await guard.ensureDatabase(database);
    const url = clusterUrl(cluster, guard.port, database);
    return { url, directory: cluster.directory, stop: () => guard.release() };
  } catch (error) {
    throw fileProblem(error, dataDirectory);
  }
}
