/**
 * `npm run drill`: one invitation accepted by 4,000 at once; then 4,000 volunteers for 200 places, of whom 50 cancel; then 200 proposals at once while the API is killed, then PostgreSQL; then 200
 * invitations whose mail must leave while the API is killed; then PostgreSQL stands still. Ends with 1 when the invitation lets in other than one, a place is sold twice, an acknowledged write is lost, one is doubled, or the
 * system does not come back by itself in time.
 * Among them, and by themselves: `npm run drill -- board`, 300 people on a live board while the API is killed, and `npm run drill -- anonymity`,
 * whether anyone who has the database and the logs finds out who gave which idea.
 */
import { installPeers } from './place.mjs';

if (process.platform !== 'linux') {
  process.stderr.write('npm run drill finds the processes it kills in /proc, which only Linux has.\n');
  process.exit(1);
}
installPeers();
const { drill, drillBoard } = await import('./drill/run.mjs');
process.exit(process.argv[2] ? await drillBoard(process.argv[2]) : await drill());
