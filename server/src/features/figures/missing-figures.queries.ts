import { LRUCache } from 'lru-cache';
import { figureScopeKey } from '../../access/scope.ts';
import type { Services } from '../../app.services.ts';
import { readHorizon } from '../../database/horizon.queries.ts';
import { countFigures } from '../../figures/count-figures.queries.ts';
import type { FactSet, PeriodsAsked } from '../../figures/fact-set.ts';
import type { FigureValues } from '../../figures/figure-registry.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';

/** Figures of a dinas, or of one fact set of it, with how fresh they are. */
export interface Fresh {
  readonly values: FigureValues;
  readonly asOf: string;
  readonly cursorXid: string;
  readonly computedAt: string;
}

/** Counting a whole government takes its second; while a new definition is counted, a hall full of boards asks for the same. */
const KEPT_MS = 3_000;
const kept = new WeakMap<Services, LRUCache<string, Promise<ReadonlyMap<string, Fresh>>>>();

/**
 * Counts what is not stored, with the rights of the reader. Readers who may see the same figures share an answer for a
 * moment: it says itself how fresh it is, and a board that reads it has been told that it is stale.
 */
export function countMissing(
  context: Context,
  set: FactSet,
  { instansiId, dinasIds, periods }: { readonly instansiId: string; readonly dinasIds: readonly string[]; readonly periods: PeriodsAsked },
): Promise<ReadonlyMap<string, Fresh>> {
  const { services } = context;
  const asOf = dayOf(context, instansiId, null);
  const key = JSON.stringify([figureScopeKey(signedIn(context).scope), set.key, periods, asOf, dinasIds]);
  let answers = kept.get(services);
  if (!answers) kept.set(services, (answers = new LRUCache({ max: 100, ttl: KEPT_MS })));
  const question = { asOf, dinasIds, periods };
  const running = answers.get(key);
  // What fails for the one who began to count, a broken transaction of theirs, must not fail for the others.
  if (running) return running.catch(() => count(context, set, question));
  const found = count(context, set, question);
  answers.set(key, found);
  found.catch(() => answers.get(key) === found && answers.delete(key));
  return found;
}

async function count(context: Context, set: FactSet, question: Parameters<typeof countFigures>[3]): Promise<ReadonlyMap<string, Fresh>> {
  const cursorXid = await readHorizon(context.read);
  const counted = await countFigures(context.read, context.services.figures, [set], question, 'dinas');
  return new Map([...counted].map(([id, values]) => [id, { values, asOf: question.asOf, cursorXid, computedAt: context.now.toISOString() }]));
}
