import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';

interface IdsPlace {
  readonly sequence: number;
  /** So many ids of the change have been read. */
  readonly from: number;
}

/** Where somebody is among the ids of a bulk change; of one database, like cursors. */
export const formatIdsToken = (context: Context, { sequence }: { readonly sequence: number }, from: number): string =>
  `${context.services.database.name}.${sequence}.${from}.ids`;

export function readIdsToken(context: Context, text: string): IdsPlace {
  const match = /^([0-9a-f]{8})\.([0-9]{1,15})\.([0-9]{1,9})\.ids$/.exec(text);
  if (match?.[1] !== context.services.database.name) throw badInput('This is not the idsToken of a change, or one of another database.');
  return { sequence: Number(match[2]), from: Number(match[3]) };
}
