import { BREAK, Kind, visit, type DirectiveNode, type DocumentNode } from 'graphql';

const isCondition = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include';

/** What decides a condition: true, false, or the name of a variable. */
function conditionOf({ arguments: given = [] }: DirectiveNode): boolean | string {
  const value = given.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.VARIABLE) return value.name.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}

const deciding = new WeakMap<DocumentNode, readonly string[] | null>();

/** The variables that decide what is answered; null for a document without any condition. */
export function decidingVariables(document: DocumentNode): readonly string[] | null {
  let found = deciding.get(document);
  if (found === undefined) deciding.set(document, (found = findDeciding(document)));
  return found;
}

function findDeciding(document: DocumentNode): readonly string[] | null {
  const conditions: (boolean | string)[] = [];
  visit(document, {
    Directive: (directive) => {
      if (isCondition(directive)) conditions.push(conditionOf(directive));
    },
  });
  return conditions.length === 0 ? null : [...new Set(conditions.filter((one) => typeof one === 'string'))].toSorted();
}

/**
 * A document with its conditions decided: what is skipped is not in it, and no condition is left. Null where a selection is
 * empty without what is skipped, which no document can say.
 */
export function decide(document: DocumentNode, variables: Readonly<Record<string, unknown>>): DocumentNode | null {
  let isEmpty = false;
  const decided = visit(document, {
    enter(node) {
      if (node.kind !== Kind.FIELD && node.kind !== Kind.FRAGMENT_SPREAD && node.kind !== Kind.INLINE_FRAGMENT) return undefined;
      const directives = node.directives?.filter(isCondition) ?? [];
      if (directives.length === 0) return undefined;
      const isAnswered = directives.every((directive) => {
        const condition = conditionOf(directive);
        return (typeof condition === 'string' ? variables[condition] : condition) === (directive.name.value === 'include');
      });
      return isAnswered ? { ...node, directives: node.directives?.filter((directive) => !isCondition(directive)) ?? [] } : null;
    },
    leave(node) {
      if (node.kind !== Kind.SELECTION_SET || node.selections.length > 0) return undefined;
      isEmpty = true;
      return BREAK;
    },
  });
  return isEmpty ? null : decided;
}
