/**
 * `npm run bench`: generates content, and measures in one interleaved run our API as served, a floor written by hand and
 * PostGraphile 4. Prints figures with their surroundings; ends with 1 when a gate is not met. docs/measurements.md tells more.
 * `npm run bench -- timing` asks whether the time of an answer tells that an account exists;
 * `npm run bench -- sign-ins` whether reads stay quick while passwords are hashed;
 * `npm run bench -- live` how soon a change on a live board has reached 2,000 participants, and whether all their votes count.
 */
import { installPeers } from './place.mjs';

if (process.platform !== 'linux') {
  process.stderr.write('npm run bench reads processor time from /proc, which only Linux has.\n');
  process.exit(1);
}
installPeers();
if (process.argv[2] === 'timing') {
  const { timing } = await import('./timing/run.mjs');
  await timing();
} else if (process.argv[2] === 'sign-ins') {
  const { signIns } = await import('./sign-ins.mjs');
  await signIns();
} else if (process.argv[2] === 'live') {
  const { live } = await import('./live/run.mjs');
  await live();
} else {
  const { bench } = await import('./run.mjs');
  await bench();
}
