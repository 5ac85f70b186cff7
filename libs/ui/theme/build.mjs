// Rebuilds samskap.css from the configuration beside it. Run from the root: node libs/ui/theme/build.mjs
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const cli = here('../../../node_modules/.bin/designsystemet');
const config = here('designsystemet.config.json');

execFileSync(cli, ['tokens', 'create', '--config', config]);
execFileSync(cli, ['tokens', 'build', '--config', config, '--tokens', 'dist/design-tokens', '--out-dir', 'dist/theme']);
copyFileSync('dist/theme/samskap.css', here('samskap.css'));
