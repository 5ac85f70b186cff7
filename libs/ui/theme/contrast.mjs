/** What WCAG 2.2 asks of the accent colour against what it stands on, and where a theme falls short of it. */

const demands = [
  ['accent-text-subtle', 'neutral-background-default', 4.5],
  ['accent-text-subtle', 'neutral-background-tinted', 4.5],
  ['accent-text-subtle', 'accent-surface-tinted', 4.5],
  ['accent-text-default', 'accent-surface-tinted', 4.5],
  ['accent-base-contrast-default', 'accent-base-default', 4.5],
  ['accent-base-contrast-default', 'accent-base-hover', 4.5],
  ['accent-base-contrast-default', 'accent-base-active', 4.5],
  ['neutral-text-subtle', 'accent-background-tinted', 4.5],
  ['accent-base-default', 'neutral-background-default', 3],
  ['accent-border-default', 'neutral-background-default', 3],
];

const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The demands that the variables of one theme in one scheme (CSS text) do not meet, in words. */
export function tooFaint(css) {
  const colours = Object.fromEntries([...css.matchAll(/--ds-color-([\w-]+): (#[\da-f]{6})/gi)].map(([, name, hex]) => [name, hex]));
  return demands
    .map(([text, ground, least]) => ({ text, ground, least, ratio: contrast(colours[text], colours[ground]) }))
    .filter(({ ratio, least }) => !(ratio >= least))
    .map(({ text, ground, least, ratio }) => `${text} on ${ground}: ${ratio.toFixed(2)}, at least ${least}`);
}
