import { type AccessRow, EVERYONE, VIEWER_KINDS } from './access-table.js';

const HEADINGS: Record<keyof typeof VIEWER_KINDS, string> = {
  anonymous: 'anonymous',
  volunteer: 'volunteer',
  member: 'member',
  leader: 'leader',
  partyMember: 'party member',
  partyLeader: 'party leader',
  foreignLeader: 'foreign leader',
  entrepreneur: 'entrepreneur',
  coordinator: 'coordinator',
  foreignCoordinator: 'foreign coordinator',
  tiedCoordinator: 'tied coordinator',
  administrator: 'administrator',
};

const INTRODUCTION = `# Who may do what

Rendered from the access table of the features (\`libs/*/api/*.access.ts\`) by \`npm run access\`; do not edit. Every verdict below, ✓ and – alike, is
asked of a running API with a real database by \`apps/api/access.api-spec.ts\`, and a root field without rows fails that spec.

- A query's ✓ means that the thing is seen: by id, in lists and in counts alike. A – means that it answers as if the thing did not exist.
- A mutation's ✓ means that the viewer is let in; the state may still stand in the way, which the lifecycle decides. A – is \`SIGN_IN\` when nobody is
  signed in, \`NOT_FOUND\` when the thing is hidden from the viewer, and \`NOT_ALLOWED\` (or a code that says which organisation is missing) otherwise.
- Other fields than those of \`Query\` and \`Mutation\` are confidential parts of things that may be seen: a – means null or empty.
`;

/** docs/access.md: for every field a table of states and kinds of viewer. */
export function accessDocument(rows: readonly AccessRow[]): string {
  const fields = [...new Set(rows.map(({ field }) => field))].sort(byTypeAndName);
  const viewers = EVERYONE.map((kind) => `| ${HEADINGS[kind]} | ${VIEWER_KINDS[kind]} |`).join('\n');
  return [
    INTRODUCTION,
    `| Viewer | Who that is, seen from the thing |\n| --- | --- |\n${viewers}\n`,
    ...fields.map((field) => section(field, rows.filter((row) => row.field === field))),
  ].join('\n');
}

function section(field: string, rows: readonly AccessRow[]): string {
  const lines = rows.map(({ given, allowed }) => `| ${[given, ...EVERYONE.map((kind) => (allowed.includes(kind) ? '✓' : '–'))].join(' | ')} |`);
  const head = `| Given | ${EVERYONE.map((kind) => HEADINGS[kind]).join(' | ')} |\n| --- |${' :-: |'.repeat(EVERYONE.length)}`;
  return `## ${field}\n\n${head}\n${lines.join('\n')}\n`;
}

/** Queries first, then mutations, then confidential fields. */
function byTypeAndName(one: string, other: string): number {
  const rank = (field: string) => ['Query', 'Mutation'].indexOf(field.split('.')[0]!) + 1 || 3;
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
