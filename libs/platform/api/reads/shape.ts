import { type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode, getNullableType, isInputObjectType, isInputType, isListType, typeFromAST } from 'graphql';
import { type Variables, isLiteralType } from './arguments.js';

/**
 * What of the variables changes a statement's text: the values of enums, booleans and whole numbers, and whether anything else
 * is given at all. Two requests with the same document, kind of viewer and shape run the same statement.
 */
export function shapeOf(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): string {
  const parts = (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type as never) as unknown as GraphQLInputType;
    return isInputType(type) ? shapeOfValue(type, variables[definition.variable.name.value]) : '';
  });
  return parts.join('|');
}

function shapeOfValue(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '-';
  if (value === null) return '0';
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter((field) => (value as Record<string, unknown>)[field.name] !== undefined);
    return `{${fields.map((field) => `${field.name}:${shapeOfValue(field.type, (value as Record<string, unknown>)[field.name])}`).join(',')}}`;
  }
  if (isLiteralType(nullable)) return JSON.stringify(value);
  return isListType(nullable) ? '[]' : '1';
}
