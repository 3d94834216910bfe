import { LRUCache } from 'lru-cache';
import type { PeriodsAsked } from '../../figures/fact-set.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { decodeAnyId, nodeType } from '../../graphql/node.ts';

/** Reads the id of a period of any kind that figures are of. */
export function periodsAsked({ services: { figures } }: Context, id: string | null | undefined): PeriodsAsked {
  if (id === null || id === undefined) return {};
  const decoded = decodeAnyId(id);
  const kinds = figures.periodNodes;
  if (decoded && kinds.includes(decoded.prefix)) return { [decoded.prefix]: decoded.uuid };
  throw badInput(`periodId "${id.slice(0, 80)}" is not the id of a period; such ids look like ${kinds.map((kind) => `${kind}_<uuid>`).join(' or ')}.`);
}

/** A period with the government it is of, where it is of one. */
type PeriodRow = object & { readonly instansiId?: string };

/** The period asked for; null when none was, or when the viewer may not see it. */
export async function readPeriod(context: Context, periods: PeriodsAsked): Promise<(PeriodRow & { readonly __typename: string }) | null> {
  for (const kind of context.services.figures.periodNodes) {
    const uuid = periods[kind];
    if (uuid === undefined) continue;
    const { read, type } = nodeType(kind);
    const row: PeriodRow | null = await read(context, uuid);
    return row && { ...row, __typename: type };
  }
  return null;
}

/** Governments of periods, which never change: live figures ask for the same few again and again. One that is taken out of the database is forgotten within a minute. */
const homes = new WeakMap<Context['services'], LRUCache<string, string>>();

async function homeOf(context: Context, uuid: string, periods: PeriodsAsked): Promise<string | null | undefined> {
  let known = homes.get(context.services);
  if (!known) homes.set(context.services, (known = new LRUCache({ max: 1_000, ttl: 60_000 })));
  const home = known.get(uuid);
  // Periods are seen by those who belong to their government.
  if (home !== undefined) return signedIn(context).scope.instansiIds.includes(home) ? home : null;
  const row = await readPeriod(context, periods);
  if (!row) return null;
  if (row.instansiId !== undefined) known.set(uuid, row.instansiId);
  return row.instansiId;
}

/** The periods that figures of a government can be of: nothing is known of one that is not there or is another's, and nothing is not zero. */
export async function periodsIn(context: Context, periods: PeriodsAsked, instansiId: string): Promise<PeriodsAsked> {
  for (const uuid of Object.values(periods)) {
    const home = uuid === undefined ? undefined : await homeOf(context, uuid, periods);
    if (home === null || (home !== undefined && home !== instansiId)) return {};
  }
  return periods;
}

/** The same for who asks for nothing else. Errors: BAD_INPUT for a period that is not one of this government. */
export async function mustBePeriodOf(context: Context, periods: PeriodsAsked, instansiId: string): Promise<PeriodsAsked> {
  const found = await periodsIn(context, periods, instansiId);
  if (Object.keys(found).length < Object.keys(periods).length) throw badInput('periodId: there is no such period of this government that you may see.');
  return found;
}
