/** The SDL is a document worth reading: every type, field, argument, input and value says what it is. */
import { readFileSync } from 'node:fs';
import { parse, visit } from 'graphql';
import { join } from 'node:path';
import { filesIn, root } from '../files.mjs';

const described = /^(ObjectType|InterfaceType|InputObjectType|EnumType|ScalarType|UnionType|Directive|Field|InputValue|EnumValue)Definition$/;
/** Arguments that say by their name all there is to say; an input type has a description of its own. */
const plain = new Set(['id', 'slug', 'input']);

export default async function descriptions() {
  const files = filesIn('libs', /\/contract\/[^/]+\.graphql$/);
  const problems = [];
  for (const file of files) {
    const trail = [];
    visit(parse(readFileSync(join(root, file), 'utf8')), {
      enter(node, _key, _parent, _path, ancestors) {
        if (!node.name || !/Definition$|Extension$/.test(node.kind)) return;
        trail.push(node.name.value);
        const argument = node.kind === 'InputValueDefinition' && ancestors.at(-1)?.kind === 'FieldDefinition';
        if (argument && plain.has(node.name.value)) return;
        if (described.test(node.kind) && !node.description?.value.trim()) {
          problems.push(`${file}:${node.loc.startToken.line} ${trail.join('.')} is not described`);
        }
      },
      leave(node) {
        if (node.name && /Definition$|Extension$/.test(node.kind)) trail.pop();
      },
    });
  }
  return { problems: files.length ? problems : ['There is no SDL.'], note: `${files.length} files` };
}
