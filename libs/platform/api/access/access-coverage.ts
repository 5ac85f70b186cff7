import { type GraphQLSchema, isObjectType } from 'graphql';
import type { AccessRow } from './access-table.js';

/** What is wrong between the schema and the access table: root fields without a row, rows without a field, rows said twice. */
export function coverageProblems(schema: GraphQLSchema, rows: readonly AccessRow[]): string[] {
  const named = new Set(rows.map(({ field }) => field));
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => (type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
  const keys = rows.map(({ field, given }) => `${field}, ${given}`);
  return [
    ...roots.filter((field) => !named.has(field)).map((field) => `${field} has no row in the access table: who may?`),
    ...[...named].filter((field) => !exists(schema, field)).map((field) => `${field} has rows in the access table but does not exist`),
    ...keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `${key} is said twice in the access table`),
  ];
}

function exists(schema: GraphQLSchema, path: string): boolean {
  const [typeName, field] = path.split('.');
  const type = schema.getType(typeName!);
  return isObjectType(type) && field! in type.getFields();
}
