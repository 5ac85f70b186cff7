/**
 * Everything that is generated from the SDL and the web's documents:
 *
 * - `apps/api/schema.graphql`: the merged, sorted schema (committed: reviewers and the breaking-change gate read it)
 * - `libs/platform/contract/schema.generated.ts`: a TypeScript type for every type of the schema
 * - `libs/<feature>/web/<feature>.operations.ts`, `apps/web/src/pages/<page>.operations.ts`: typed documents
 *
 * A document may spread the fragments of its own room and of every feature below it. Such a fragment is
 * exported once, by its owner; elsewhere its fields are typed in place and its text is part of the document.
 *
 * Takes no arguments. Does nothing (0.1 s) when neither inputs nor outputs have changed since the last run.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Kind, parse } from 'graphql';
import { reach } from './apps/check/below.mjs';
import { filesIn, root } from './apps/check/files.mjs';

const statePath = join(root, 'node_modules/.cache/generate.json');
const read = (path) => readFileSync(join(root, path), 'utf8');

/** One entry per file of typed documents: where it goes, what it is made of, whose fragments it may spread. */
function rooms(documents) {
  const found = new Map();
  for (const path of documents) {
    const room = path.match(/^libs\/([^/]+)\/web\//)?.[1];
    const page = path.match(/^(apps\/web\/.*)\.graphql$/)?.[1];
    const output = room ? `libs/${room}/web/${room}.operations.ts` : `${page}.operations.ts`;
    const entry = found.get(output) ?? { output, domain: room ?? 'app', documents: [] };
    entry.documents.push(path);
    found.set(output, entry);
  }
  return [...found.values()];
}

/** The fragments that features below a room lend it, in the form the code generator calls external. */
function lentTo(room, all) {
  const lenders = all.filter((other) => other !== room && other.domain !== 'app' && reach(room.domain).includes(other.domain));
  return lenders
    .flatMap((lender) => lender.documents)
    .flatMap((path) => parse(read(path)).definitions)
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .map((node) => ({ node, name: node.name.value, onType: node.typeCondition.name.value, isExternal: true }));
}

const scalars = { ID: 'string', DateTime: 'string', Date: 'string' };

function configuration(schema, documentRooms) {
  const types = {
    scalars,
    strictScalars: true,
    enumsAsTypes: true,
    enumType: 'string-literal',
    useTypeImports: true,
    skipTypename: true,
  };
  const outputs = {
    'apps/api/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: true } },
    'libs/platform/contract/schema.generated.ts': {
      plugins: ['typescript'],
      config: { ...types, maybeValue: 'T | null', inputMaybeValue: 'T | null | undefined' },
    },
  };
  for (const room of documentRooms) {
    outputs[room.output] = {
      documents: room.documents,
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        ...types,
        documentMode: 'string',
        pureMagicComment: true,
        externalFragments: lentTo(room, documentRooms),
        importSchemaTypesFrom: '~@samskap/platform-contract',
      },
    };
  }
  return { cwd: root, schema, generates: outputs, silent: true, errorsOnly: true, config: { skipDocumentsValidation: false } };
}

const digest = (paths) => {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\0${existsSync(join(root, path)) ? read(path) : ''}\0`);
  return hash.digest('hex');
};

async function main() {
  const schema = filesIn('libs', /^libs\/[^/]+\/contract\/[^/]+\.graphql$/);
  const documents = [...filesIn('libs', /^libs\/[^/]+\/web\/.*\.graphql$/), ...filesIn('apps/web', /\.graphql$/)];
  if (!schema.length) return console.log('generate: no SDL yet');
  const documentRooms = rooms(documents);
  const inputs = ['codegen.mjs', 'apps/check/below.mjs', 'package-lock.json', ...schema, ...documents];
  const previous = existsSync(statePath) ? JSON.parse(readFileSync(statePath, 'utf8')) : {};
  const inputsNow = digest(inputs);
  if (previous.inputs === inputsNow && previous.results === digest(previous.outputs)) return;

  const started = performance.now();
  const { generate } = await import('@graphql-codegen/cli');
  const files = await generate(configuration(schema, documentRooms), false);
  for (const { filename, content } of files) {
    const path = join(root, filename);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
  }
  const outputs = files.map((file) => file.filename);
  for (const stale of (previous.outputs ?? []).filter((path) => !outputs.includes(path))) rmSync(join(root, stale), { force: true });
  mkdirSync(dirname(statePath), { recursive: true });
  writeFileSync(statePath, JSON.stringify({ inputs: inputsNow, outputs, results: digest(outputs) }));
  console.log(`generate: ${outputs.length} files from ${schema.length} SDL and ${documents.length} document files in ${Math.round(performance.now() - started)} ms`);
}

try {
  await main();
} catch (error) {
  console.error(`generate: ${error.errors?.map((one) => one.message).join('\n') ?? error.message}`);
  process.exit(1);
}
