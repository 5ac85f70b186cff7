/**
 * Rebuilds, from the configurations beside it, samskap.css (the whole theme, in the colour FJORD) and colours.css
 * (only what differs in the other colours of an installation). Run from the root: node libs/ui/theme/build.mjs
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tooFaint } from './contrast.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const cli = here('../../../node_modules/.bin/designsystemet');
const readJson = (name) => JSON.parse(readFileSync(here(name), 'utf8'));

/** Builds a configuration's themes; each becomes <outDir>/<theme>.css. */
function build(config, tokens, outDir) {
  execFileSync(cli, ['tokens', 'create', '--config', config]);
  execFileSync(cli, ['tokens', 'build', '--config', config, '--tokens', tokens, '--out-dir', outDir]);
}

/** All variables of a theme in light or dark: the first block of that scheme. */
const schemeOf = (css, scheme) => css.slice(css.indexOf(`@layer ds.theme.color-scheme.${scheme}`)).match(/\{[^{]*\{([^}]*)\}/)[1];

/** The accent colour's variables among them. */
const accentOf = (css, scheme) => schemeOf(css, scheme).match(/--ds-color-accent-[\w-]+: [^;]+;/g).join(' ');

/** A colour that cannot be read is not built. */
function mustBeReadable(path) {
  const css = readFileSync(path, 'utf8');
  const problems = ['light', 'dark'].flatMap((scheme) => tooFaint(schemeOf(css, scheme)).map((problem) => `${path}, ${scheme}: ${problem}`));
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function rulesOf(colour, css) {
  const [light, dark] = [accentOf(css, 'light'), accentOf(css, 'dark')];
  const root = `[data-colour='${colour}']`;
  return [
    `@layer ds.theme.color-scheme.light { ${root} { ${light} } }`,
    `@layer ds.theme.color-scheme.dark {`,
    `  ${root}[data-color-scheme='dark'] { ${dark} }`,
    `  @media (prefers-color-scheme: dark) { ${root}[data-color-scheme='auto'] { ${dark} } }`,
    `}`,
  ].join('\n');
}

build(here('designsystemet.config.json'), 'dist/design-tokens', 'dist/theme');
mustBeReadable('dist/theme/samskap.css');
copyFileSync('dist/theme/samskap.css', here('samskap.css'));

const base = readJson('designsystemet.config.json');
const colours = Object.entries(readJson('colours.config.json'));
const themeIn = (accent) => ({ ...base.themes.samskap, colors: { ...base.themes.samskap.colors, main: { accent } } });
const themes = Object.fromEntries(colours.map(([colour, accent]) => [colour.toLowerCase(), themeIn(accent)]));
mkdirSync('dist', { recursive: true });
writeFileSync('dist/colours.config.json', JSON.stringify({ ...base, $schema: undefined, outDir: 'dist/colour-tokens', themes }));
build('dist/colours.config.json', 'dist/colour-tokens', 'dist/colours');
for (const name of Object.keys(themes)) mustBeReadable(`dist/colours/${name}.css`);
const rules = colours.map(([colour]) => rulesOf(colour, readFileSync(`dist/colours/${colour.toLowerCase()}.css`, 'utf8')));
writeFileSync(here('colours.css'), `/* Made by build.mjs: the accent in the other colours of an installation. */\n${rules.join('\n')}\n`);
