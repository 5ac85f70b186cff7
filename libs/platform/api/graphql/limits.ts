import { type ASTNode, GraphQLError, type ValidationContext, type ValidationRule, visit } from 'graphql';

/** What a document may hold at most. Page sizes are limited where the statement is compiled. */
export const LIMITS = { depth: 12, aliases: 40, rootFields: 20, directives: 40, tokens: 4_000, bodyBytes: 262_144 } as const;

const tooMuch = (what: string, limit: number, node: ASTNode) =>
  new GraphQLError(`The document has more than ${limit} ${what}`, { nodes: node, extensions: { code: 'TOO_COSTLY' } });

/** Refuses documents that are too deep, or that ask the same thing under too many names. */
export const limitsRule: ValidationRule = (context: ValidationContext) => {
  let aliases = 0;
  let directives = 0;
  return {
    Field(node) {
      if (node.alias) aliases += 1;
      if (aliases === LIMITS.aliases + 1) context.reportError(tooMuch('aliases', LIMITS.aliases, node));
    },
    Directive(node) {
      directives += 1;
      if (directives === LIMITS.directives + 1) context.reportError(tooMuch('directives', LIMITS.directives, node));
    },
    OperationDefinition(node) {
      if (node.selectionSet.selections.length > LIMITS.rootFields) context.reportError(tooMuch('root fields', LIMITS.rootFields, node));
      if (depthOf(context, node) > LIMITS.depth) context.reportError(tooMuch('levels', LIMITS.depth, node));
      return undefined;
    },
  };
};

/**
 * Levels of fields below a node, fragments unfolded. Introspection is switched off in production and not counted. Each fragment
 * is measured once: spreads of spreads double with every fragment, and a short document would keep the process busy for ever.
 */
function depthOf(context: ValidationContext, root: ASTNode, known = new Map<string, number>()): number {
  let level = 0;
  let deepest = 0;
  visit(root, {
    Field: {
      enter: (node) => {
        if (node.name.value.startsWith('__')) return false;
        level += 1;
        deepest = Math.max(deepest, level);
        return undefined;
      },
      leave: () => {
        level -= 1;
      },
    },
    FragmentSpread: (node) => {
      deepest = Math.max(deepest, level + depthOfFragment(context, node.name.value, known));
    },
  });
  return deepest;
}

function depthOfFragment(context: ValidationContext, name: string, known: Map<string, number>): number {
  const measured = known.get(name);
  if (measured !== undefined) return measured;
  // A fragment inside itself is refused by another rule; here it only has to end.
  known.set(name, 0);
  const fragment = context.getFragment(name);
  const depth = fragment ? depthOf(context, fragment.selectionSet, known) : 0;
  known.set(name, depth);
  return depth;
}
