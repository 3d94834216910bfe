import { sql, type RawBuilder } from 'kysely';
import { coversDinas } from '../../access/scope.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { decodeAnyId } from '../../graphql/node.ts';
import { instansiById } from '../organization/index.ts';

/** A dinas whose figures the viewer may see, with the days on which it exists. */
export interface CoveredDinas {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly instansiId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A government, or one dinas of it. */
export type Place = { readonly instansiId: string } | { readonly dinasId: string };

export interface CoveredPlace {
  readonly instansiId: string;
  /** What the government or the dinas is called today. */
  readonly name: string;
  readonly dinas: readonly CoveredDinas[];
  /** Whether one dinas was asked for, and not a government that has but one. */
  readonly isOne: boolean;
}

/** Reads the id of what a history is of. Errors: BAD_INPUT for any other. */
export function placeOf(subjectId: string): Place {
  const decoded = decodeAnyId(subjectId);
  if (decoded?.prefix === 'instansi') return { instansiId: decoded.uuid };
  if (decoded?.prefix === 'dinas') return { dinasId: decoded.uuid };
  throw badInput('subjectId is the id of an instansi or of a dinas.');
}

/** Dinas of a condition on `d`, by code, with the days on which they exist. */
const dinasWhere = (context: Context, condition: RawBuilder<unknown>): Promise<CoveredDinas[]> =>
  context.read.query(sql<CoveredDinas>`
    select d.id, d.code, d.name, d.instansi_id as "instansiId", top.valid_from::text as "from", top.valid_to::text as "to"
    from dinas d left join unit top on top.dinas_id = d.id and top.parent_id is null
    where ${condition} order by d.code`);

/** Of the dinas of a condition on `d` those whose figures the viewer may see. */
export const seenDinas = async (context: Context, condition: RawBuilder<unknown>): Promise<CoveredDinas[]> =>
  (await dinasWhere(context, condition)).filter((one) => coversDinas(signedIn(context).scope, one));

/** The dinas of a place whose figures the viewer may see, by code. Errors: BAD_INPUT for a place that is not there for them, FORBIDDEN where its figures are not theirs. */
export async function coveredIn(context: Context, place: Place): Promise<CoveredPlace> {
  const isOne = 'dinasId' in place;
  const [found, instansi] = await Promise.all([
    dinasWhere(context, isOne ? sql`d.id = ${place.dinasId}::uuid` : sql`d.instansi_id = ${place.instansiId}::uuid`),
    isOne ? null : instansiById(context, place.instansiId),
  ]);
  const [first] = found;
  const subject = isOne ? first && { instansiId: first.instansiId, name: first.name } : instansi && { instansiId: instansi.id, name: instansi.name };
  if (!subject) throw badInput('subjectId: there is nothing of this id that you may see.');
  const dinas = found.filter((one) => coversDinas(signedIn(context).scope, one));
  if (found.length > 0 && dinas.length === 0) throw failure('FORBIDDEN', 'Your grants do not include the figures of this subject.');
  return { ...subject, dinas, isOne };
}

/** Those that exist on a day. One without a root unit exists on any. */
export const existing = (dinas: readonly CoveredDinas[], day: string): string[] =>
  dinas.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to)).map(({ id }) => id);
