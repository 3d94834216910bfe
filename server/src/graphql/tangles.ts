import { visit, type DocumentNode } from 'graphql';
import { limitNamed } from '../metrics.ts';
import { overLimit } from './errors.ts';

/** The widest documents of our web and of the usual tools come to a few thousand. */
const MOST_COMPARISONS = 60_000;
const MOST_FRAGMENTS = 100;
const COMPARISONS = limitNamed('operation_comparisons');
const FRAGMENTS = limitNamed('operation_fragments');
/** So many characters of arguments are compared in the time that a field takes. */
const CHARACTERS_PER_FIELD = 8;

/**
 * Refuses a document that validation would go through for long, in one go and before its cost is known: it holds fields of
 * one name in an answer against each other, pair by pair with their arguments, and fragments likewise. 40 kB of one field
 * again and again took half a second in which nobody else was answered.
 * Errors: BAD_INPUT naming the limit.
 */
export function refuseTangles(document: DocumentNode): void {
  const named = new Map<string, { count: number; weight: number }>();
  let fragments = 0;
  visit(document, {
    FragmentDefinition: () => void fragments++,
    Field({ alias, name, arguments: given = [] }) {
      const known = named.get((alias ?? name).value) ?? { count: 0, weight: 0 };
      named.set((alias ?? name).value, known);
      known.count++;
      known.weight += 1;
      for (const { loc } of given) known.weight += loc ? (loc.end - loc.start) / CHARACTERS_PER_FIELD : 0;
    },
  });
  if (fragments > MOST_FRAGMENTS) throw overLimit(FRAGMENTS, `The query has ${fragments} fragments; at most ${MOST_FRAGMENTS} are read.`);
  const comparisons = [...named.values()].reduce((sum, { count, weight }) => sum + count * weight, 0);
  if (comparisons > MOST_COMPARISONS)
    throw overLimit(COMPARISONS, 'The query asks for the same names again and again; ask for each once, or in several queries.');
}
