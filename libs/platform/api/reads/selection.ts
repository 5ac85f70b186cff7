import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  type SelectionSetNode,
  getDirectiveValues,
  isAbstractType,
} from 'graphql';
import type { Variables } from './arguments.js';

/** What a selection needs to be understood. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

type Directed = Parameters<typeof getDirectiveValues>[1];

const included = (node: Directed, variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true && getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;

/**
 * The fields selected on an object type by response key, in the order of the document: fragments unfolded, skipped fields
 * left out, and fields under one key brought together, as the specification's CollectFields does.
 */
export function selectedFields(context: SelectionContext, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const unfolded = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!included(node, context.variables)) continue;
      if (node.kind === 'Field') {
        const key = node.alias?.value ?? node.name.value;
        const sameKey = fields.get(key);
        if (sameKey) sameKey.push(node);
        else fields.set(key, [node]);
        continue;
      }
      if (node.kind === 'FragmentSpread') {
        if (unfolded.has(node.name.value)) continue;
        unfolded.add(node.name.value);
      }
      const fragment = node.kind === 'FragmentSpread' ? context.fragments.get(node.name.value) : node;
      if (fragment && applies(context.schema, fragment.typeCondition?.name.value, type)) visit(fragment.selectionSet);
    }
  };
  selections.forEach(visit);
  return fields;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

/** The selection sets below fields that share a response key. */
export const below = (nodes: readonly FieldNode[]): SelectionSetNode[] => nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));

/** The names of all fields that a selection may ask for on its own type, whatever its directives come to. */
export function namesIn(selections: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Set<string> {
  const names = new Set<string>();
  const unfolded = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === 'Field') names.add(node.name.value);
      else if (node.kind === 'InlineFragment') visit(node.selectionSet);
      else if (!unfolded.has(node.name.value)) {
        unfolded.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment) visit(fragment.selectionSet);
      }
    }
  };
  visit(selections);
  return names;
}
