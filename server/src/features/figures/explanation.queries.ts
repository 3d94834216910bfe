import { sql } from 'kysely';
import { covers, coversDinas, coversUnit } from '../../access/scope.ts';
import { readHorizon } from '../../database/horizon.queries.ts';
import { countFigures, type FigureQuestion } from '../../figures/count-figures.queries.ts';
import type { PeriodsAsked } from '../../figures/fact-set.ts';
import type { FigureRegistry, FigureValues } from '../../figures/figure-registry.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf, ofDay, type Shown } from '../../graphql/days.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { decodeAnyId } from '../../graphql/node.ts';
import { sourceLines } from '../../rules/legal-source.ts';
import { dinasById, instansiById, unitById, type InstansiRow } from '../organization/index.ts';
import { coveredOn, dinasOn, horizonCursor } from './board.queries.ts';
import { mustBePeriodOf, periodsAsked, readPeriod } from './period.queries.ts';
import type { Figure, FigureDefinition } from './figures.types.ts';

interface Subject {
  readonly row: object & { readonly __typename: string };
  readonly instansiId: string;
  readonly dinasIds: readonly string[];
  readonly unitPath: string | null;
}

/** What the figure is of, with the dinas the viewer may count in it; null for a government without any. Errors: BAD_INPUT when it is not there for them, FORBIDDEN when its figures are not theirs. */
async function findSubject(context: Context, id: string, asOf: string | null): Promise<Subject | null> {
  const isAbsent = (): never => {
    throw badInput('subjectId: there is nothing of this id that you may see.');
  };
  const isNotYours = (): never => {
    throw failure('FORBIDDEN', 'Your grants do not include the figures of this subject.');
  };
  const { scope } = signedIn(context);
  const decoded = decodeAnyId(id);
  if (decoded?.prefix === 'instansi') {
    const instansi = await instansiById(context, decoded.uuid);
    if (!instansi) return isAbsent();
    const dinasIds = (await coveredOn(context, instansi.id, dayOf(context, instansi.id, asOf))).map((one) => one.id);
    return dinasIds.length === 0 ? null : { row: { ...instansi, __typename: 'Instansi' }, instansiId: instansi.id, dinasIds, unitPath: null };
  }
  if (decoded?.prefix === 'dinas') {
    const dinas = await dinasById(context, decoded.uuid);
    if (!dinas) return isAbsent();
    if (!coversDinas(scope, dinas)) return isNotYours();
    return { row: { ...dinas, __typename: 'Dinas' }, instansiId: dinas.instansiId, dinasIds: [dinas.id], unitPath: null };
  }
  if (decoded?.prefix === 'unit') {
    const unit = await unitById(context, decoded.uuid);
    if (!unit) return isAbsent();
    if (!coversUnit(scope, unit)) return isNotYours();
    return { row: { ...unit, __typename: 'Unit' }, instansiId: unit.instansiId, dinasIds: [unit.dinasId], unitPath: unit.path };
  }
  throw badInput('subjectId is the id of an instansi, a dinas or a unit.');
}

/** What was counted of a government or a dinas on a day; without values where it has no dinas yet, and where its figures are not the viewer's. */
export interface CountedSubject {
  readonly instansi: InstansiRow;
  readonly name: string;
  readonly shown: Shown;
  readonly period: object | null;
  /** Whether its figures are the viewer's to see: of a government without any dinas there is nothing to keep from them. */
  readonly isShown: boolean;
  readonly values: FigureValues | null;
}

/** Counts every figure of a government or of one of its dinas. Errors: BAD_INPUT for one that is not there for the viewer, or of anything else. */
export async function countSubject(
  context: Context,
  { subjectId, asOf, periodId }: { readonly subjectId: string; readonly asOf: string | null; readonly periodId: string | null },
): Promise<CountedSubject> {
  const { scope } = signedIn(context);
  const decoded = decodeAnyId(subjectId);
  if (decoded?.prefix !== 'instansi' && decoded?.prefix !== 'dinas') throw badInput('A side is compared by the id of an instansi or of a dinas.');
  const dinas = decoded.prefix === 'dinas' ? await dinasById(context, decoded.uuid) : null;
  const instansi = decoded.prefix === 'instansi' ? await instansiById(context, decoded.uuid) : dinas && (await instansiById(context, dinas.instansiId));
  if (!instansi) throw badInput('There is nothing of this id that you may see.');
  const shown = ofDay(context, instansi.id, asOf);
  const periods = await mustBePeriodOf(context, periodsAsked(context, periodId), instansi.id);
  const known = { instansi, name: dinas?.name ?? instansi.name, shown, period: await readPeriod(context, periods) };
  const existing = dinas ? [dinas] : await dinasOn(context, instansi.id, shown.asOf);
  const covered = existing.filter((one) => coversDinas(scope, one));
  if (covered.length === 0) return { ...known, isShown: existing.length === 0 && covers(scope, 'figures', { instansi: instansi.id }), values: null };
  const { figures } = context.services;
  const sets = figures.setsFor(periods);
  const question: FigureQuestion = { asOf: shown.asOf, dinasIds: covered.map(({ id }) => id), periods, isProjection: shown.isProjection };
  const groups = await countFigures(context.read, figures, sets, question, 'dinas');
  return { ...known, isShown: true, values: figures.add([...groups.values()], sets) };
}

/** What the graph says of a figure. */
export function definitionOf(figures: FigureRegistry, key: string): FigureDefinition {
  const { unit, definition, formula, source } = figures.figure(key);
  return { key, unit, definition, formula, source: sourceLines(source) };
}

export async function explainFigure(context: Context, key: string, subjectId: string, periods: PeriodsAsked, asOf: string | null): Promise<Figure | null> {
  const { figures } = context.services;
  const kind = figures.periodOf(key);
  if (kind !== null && periods[kind] === undefined) throw badInput(`${key} is a figure of a period; send the id of one (${kind}_<uuid>) as periodId.`);
  const subject = await findSubject(context, subjectId, asOf);
  if (!subject) return null;
  const { asOf: day, isProjection } = ofDay(context, subject.instansiId, asOf);
  const own = await mustBePeriodOf(context, periods, subject.instansiId);
  const question: FigureQuestion = { asOf: day, dinasIds: subject.dinasIds, periods: kind === null ? {} : { [kind]: own[kind] }, isProjection };
  const sets = figures.setsOf(key);
  const groups = await countFigures(context.read, figures, sets, question, subject.unitPath === null ? 'dinas' : 'unit');
  const below =
    subject.unitPath === null ? null : await context.read.query(sql<{ id: string }>`select u.id from unit u where u.path <@ ${subject.unitPath}::ltree`);
  const values = figures.add(below ? below.map((unit) => groups.get(unit.id) ?? figures.nothing(sets)) : [...groups.values()], sets);
  return {
    key,
    definition: definitionOf(figures, key),
    subject: subject.row,
    value: figures.valueOf(key, values),
    ...ofDay(context, subject.instansiId, day),
    cursor: horizonCursor(context, await readHorizon(context.read)),
    computedAt: context.now.toISOString(),
    period: await readPeriod(context, question.periods),
    parts: figures.partsOf(key).map((part) => ({ key: part, value: figures.valueOf(part, values)! })),
    dinasIds: subject.dinasIds,
    unitPath: subject.unitPath,
    periods: question.periods,
  };
}
