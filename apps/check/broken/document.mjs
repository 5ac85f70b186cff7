const HEAD = `# Negative cases

What may never happen, who it happened to, what refuses it here, the test that says so, and the break that has turned that test red. Written by
\`npm run broken -- --list\` from the cases in apps/check/broken; \`npm run broken\` makes each break in a copy and fails when the test stays green,
or was red without the break. Numbers are those of our list of what must hold: 7 sessions and passwords, 8 sign-in by a provider; the others are
named where they belong. A CVE is somebody else's: the same must not be possible here.
`;

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

const titled = (subject, cases) => [
  `\n## ${subject} (${cases.length})\n`,
  '| Never | Source | Refused by | Spec › test | Break |',
  '|---|---|---|---|---|',
  ...cases.map(({ never, source, refused, spec, red, what }) => `| ${cell(never)} | ${cell(source)} | ${cell(refused)} | ${spec} › ${cell([red].flat().join(' · '))} | ${cell(what)} |`),
];

/** The table of all cases, by subject. */
export function negativeCases(cases) {
  const subjects = [...new Set(cases.map(({ subject }) => subject))];
  return `${[HEAD, ...subjects.flatMap((subject) => titled(subject, cases.filter((one) => one.subject === subject)))].join('\n').replaceAll('\n\n\n', '\n\n')}\n`;
}
