import { Kind, visit, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import { limitNamed } from '../metrics.ts';
import { overLimit } from './errors.ts';

/** The widest documents of our web and of the usual tools come to a few hundred. */
const MOST_COMPARISONS = 60_000;
const MOST_FRAGMENTS = 100;
const COMPARISONS = limitNamed('operation_comparisons');
const FRAGMENTS = limitNamed('operation_fragments');
/** So many characters of arguments are compared in the time that a field takes. */
const CHARACTERS_PER_FIELD = 8;

/**
 * Refuses a document that validation would go through for long, in one go and before its cost is known: where fields meet
 * under one name in an answer, it holds them against each other, pair by pair with their arguments and what is asked of
 * them. 40 kB of one field again and again took half a second in which nobody else was answered.
 * Errors: BAD_INPUT naming the limit.
 */
export function refuseTangles(document: DocumentNode): void {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  if (fragments.size > MOST_FRAGMENTS) throw overLimit(FRAGMENTS, `The query has ${fragments.size} fragments; at most ${MOST_FRAGMENTS} are read.`);
  let steps = 0;
  visit(document, {
    SelectionSet(selection, _key, parent) {
      // Part of the set around it.
      if (parent && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT) return;
      const met = new Map<string, { count: number; weight: number }>();
      gather(selection, fragments, new Set(), (field) => {
        const name = (field.alias ?? field.name).value;
        const known = met.get(name) ?? { count: 0, weight: 0 };
        met.set(name, known);
        known.count++;
        known.weight += weightOf(field);
        if (++steps > MOST_COMPARISONS) refuse();
      });
      for (const { count, weight } of met.values()) if (count > 1) steps += count * weight;
      if (steps > MOST_COMPARISONS) refuse();
    },
  });
}

function refuse(): never {
  throw overLimit(COMPARISONS, 'The query asks for the same names again and again; ask for each once, or in several queries.');
}

function weightOf({ arguments: given = [], selectionSet }: FieldNode): number {
  const characters = given.reduce((sum, { loc }) => sum + (loc ? loc.end - loc.start : 0), 0);
  return 1 + characters / CHARACTERS_PER_FIELD + (selectionSet?.selections.length ?? 0);
}

/** Every field that stands in a set, also by way of fragments; of a fragment once. */
function gather(selection: SelectionSetNode, fragments: ReadonlyMap<string, SelectionSetNode>, seen: Set<string>, take: (field: FieldNode) => void): void {
  for (const item of selection.selections) {
    if (item.kind === Kind.FIELD) take(item);
    else if (item.kind === Kind.INLINE_FRAGMENT) gather(item.selectionSet, fragments, seen, take);
    else if (!seen.has(item.name.value)) {
      seen.add(item.name.value);
      const inner = fragments.get(item.name.value);
      if (inner) gather(inner, fragments, seen, take);
    }
  }
}
