/**
 * `npm run bench`: generates content, and measures in one interleaved run our API as served, a floor written by hand and
 * PostGraphile 4. Prints figures with their surroundings; ends with 1 when a gate is not met. docs/measurements.md tells more.
 */
import { installPeers } from './place.mjs';

if (process.platform !== 'linux') {
  process.stderr.write('npm run bench reads processor time from /proc, which only Linux has.\n');
  process.exit(1);
}
installPeers();
const { bench } = await import('./run.mjs');
await bench();
