import { GraphQLObjectType, type GraphQLSchema, getNamedType, isNonNullType, isObjectType } from 'graphql';
import type { Field } from './fields.js';
import type { Registry } from './registry.js';

/** What is wrong between the SDL and the reads: fields without a read, reads without a field, and non-null fields that visibility could empty. */
export function problemsOf(schema: GraphQLSchema, registry: Registry): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();

  const visitType = (type: GraphQLObjectType, fields: Readonly<Record<string, Field>>): void => {
    if (seen.has(type.name)) return;
    seen.add(type.name);
    for (const name of Object.keys(fields)) {
      if (!type.getFields()[name]) problems.push(`${type.name}.${name} has a read but is not in the SDL`);
    }
    for (const definition of Object.values(type.getFields())) {
      const field = fields[definition.name];
      if (!field) problems.push(`${type.name}.${definition.name} has no read`);
      else visitField(`${type.name}.${definition.name}`, field, getNamedType(definition.type), isNonNullType(definition.type));
    }
  };

  const visitField = (path: string, field: Field, target: unknown, required: boolean): void => {
    if (field.kind === 'value' || field.kind === 'count') return;
    if (field.kind === 'group') return void (isObjectType(target) && visitType(target, field.fields));
    if (field.kind === 'one' && required && !field.always) problems.push(`${path} is non-null, but what it points at may be hidden`);
    if (field.kind === 'poly' && required) problems.push(`${path} is non-null, but what it points at may be hidden`);
    for (const name of field.kind === 'poly' ? Object.keys(field.types) : [field.type]) {
      const type = schema.getType(name);
      if (!isObjectType(type) || !registry.has(name)) problems.push(`${path} reads ${name}, which is not registered`);
      else visitType(type, registry.get(name).fields);
    }
  };

  visitType(schema.getQueryType()!, registry.roots);
  return problems;
}
