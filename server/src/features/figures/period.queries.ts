import type { PeriodsAsked } from '../../figures/fact-set.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { decodeAnyId, nodeType } from '../../graphql/node.ts';

export const PERIOD = 'Period that figures of periods are of, such as one of evaluation; without it those figures are null.';

/** Reads the id of a period of any kind that figures are of. */
export function periodsAsked({ services: { figures } }: Context, id: string | null | undefined): PeriodsAsked {
  if (id === null || id === undefined) return {};
  const decoded = decodeAnyId(id);
  const kinds = figures.periodNodes;
  if (decoded && kinds.includes(decoded.prefix)) return { [decoded.prefix]: decoded.uuid };
  throw badInput(`periodId "${id.slice(0, 80)}" is not the id of a period; such ids look like ${kinds.map((kind) => `${kind}_<uuid>`).join(' or ')}.`);
}

/** The period asked for; null when none was, or when the viewer may not see it. */
export async function readPeriod(context: Context, periods: PeriodsAsked): Promise<object | null> {
  for (const kind of context.services.figures.periodNodes) {
    const uuid = periods[kind];
    if (uuid === undefined) continue;
    const { read, type } = nodeType(kind);
    const row = await read(context, uuid);
    return row && { ...row, __typename: type };
  }
  return null;
}
