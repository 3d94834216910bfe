import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { DateTimeScalar, LocalDateScalar } from '../../graphql/scalars.ts';
import { Dinas, DinasKind, Instansi, Unit } from '../organization/index.ts';
import { EvaluationPeriod } from '../evaluation/index.ts';
import { figureKeys, valueOf, type FigureKey as Key, type FigureValues } from './figures.rules.ts';

const asEnum = <Name extends string>(names: readonly Name[]): { readonly [Key in Name]: Key } =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key };

export const FigureKey = asEnum(figureKeys);
registerEnumType(FigureKey, { name: 'FigureKey', description: 'Every figure of the boards; figureDefinitions says what each one is.' });

export const FigureUnit = asEnum(['PEOPLE', 'POSITIONS', 'SHARE', 'EVALUATIONS'] as const);
registerEnumType(FigureUnit, { name: 'FigureUnit', description: 'What a figure counts. SHARE is a number from 0 to 1.' });

export const FigureReason = asEnum([
  'POSITION_NOT_VALID',
  'NO_NEED_SET',
  'NEED_MET',
  'NEED_NOT_MET',
  'POSITION_HAS_HOLDER',
  'NOT_A_HEAD',
  'HEAD_HAS_DEFINITIVE_HOLDER',
  'HEAD_HAS_NO_HOLDER',
  'ACTING_ASSIGNMENT',
  'NOT_OVER_FILLED',
  'RETIRES_LATER',
  'ALREADY_RETIRED',
  'OTHER_STATE',
  'NOT_LATE',
  'NOT_RATED',
  'OTHER_PREDIKAT',
] as const);
registerEnumType(FigureReason, { name: 'FigureReason', description: 'Why a row is not counted in a figure.' });

@ObjectType({ description: 'How many sealed evaluations have each predikat.' })
export class PredikatCounts {
  @Field(() => Int, { description: 'Sangat Baik.' }) sangatBaik!: number;
  @Field(() => Int, { description: 'Baik.' }) baik!: number;
  @Field(() => Int, { description: 'Butuh Perbaikan (also called Cukup).' }) butuhPerbaikan!: number;
  @Field(() => Int, { description: 'Kurang (misconduct).' }) kurang!: number;
  @Field(() => Int, { description: 'Sangat Kurang.' }) sangatKurang!: number;
}

@ObjectType({ description: 'Progress of the evaluations of one period.' })
export class EvaluationFigures {
  @Field(() => Int, { description: 'People who are to be evaluated.' }) expected!: number;
  @Field(() => Int, { description: 'Nobody has begun.' }) notStarted!: number;
  @Field(() => Int, { description: 'Rated, not submitted.' }) draft!: number;
  @Field(() => Int, { description: 'Submitted, not sealed.' }) submitted!: number;
  @Field(() => Int, { description: 'Finished.' }) sealed!: number;
  @Field(() => Int, { description: 'Not sealed although the deadline has passed.' }) overdue!: number;
  @Field(() => Float, { nullable: true, description: 'Sealed over expected, 0 to 1; null when nobody is expected.' }) progressShare!: number | null;
  @Field(() => PredikatCounts, { description: 'Sealed evaluations by predikat.' }) predikat!: PredikatCounts;
}

@ObjectType({ description: 'The figures of one subject on one day. Ask figure(key, subjectId) why a number is what it is.' })
export class FigureSet {
  @Field(() => Int, { description: 'Positions that exist.' }) positions!: number;
  @Field(() => Int, { description: 'People needed.' }) need!: number;
  @Field(() => Int, { description: 'Definitive holders.' }) filled!: number;
  @Field(() => Int, { description: 'Needed positions without a definitive holder.' }) vacantPositions!: number;
  @Field(() => Int, { description: 'People missing, position by position; never lowered by a surplus elsewhere.' }) gap!: number;
  @Field(() => Float, { nullable: true, description: 'Gap over need, 0 to 1; null without need.' }) gapShare!: number | null;
  @Field(() => Int, { description: 'People above the need of their position.' }) surplus!: number;
  @Field(() => Int, { description: 'Positions with more holders than needed.' }) surplusPositions!: number;
  @Field(() => Int, { description: 'Head positions led by an acting holder.' }) actingHeads!: number;
  @Field(() => Int, { description: 'Head positions without any holder.' }) vacantHeads!: number;
  @Field(() => Int, { description: 'Definitive holders who retire within 12 months.' }) retiringWithin12Months!: number;
  @Field(() => Int, { description: 'Definitive holders who retire within 5 years.' }) retiringWithin5Years!: number;
  @Field(() => EvaluationFigures, { nullable: true, description: 'Null when no period was asked for.' }) evaluation!: EvaluationFigures | null;
}

/** Names the counted figures the way the graph does and adds the shares. */
export function toFigureSet(staffing: FigureValues, evaluation: FigureValues | null): FigureSet {
  const count = (key: Key): number => valueOf(key, staffing) ?? 0;
  const rated = (key: Key): number => valueOf(key, evaluation ?? {}) ?? 0;
  return {
    positions: count('POSITIONS'),
    need: count('NEED'),
    filled: count('FILLED'),
    vacantPositions: count('VACANT_POSITIONS'),
    gap: count('GAP'),
    gapShare: valueOf('GAP_SHARE', staffing),
    surplus: count('SURPLUS'),
    surplusPositions: count('SURPLUS_POSITIONS'),
    actingHeads: count('ACTING_HEADS'),
    vacantHeads: count('VACANT_HEADS'),
    retiringWithin12Months: count('RETIRING_WITHIN_12_MONTHS'),
    retiringWithin5Years: count('RETIRING_WITHIN_5_YEARS'),
    evaluation: evaluation && {
      expected: rated('EXPECTED'),
      notStarted: rated('NOT_STARTED'),
      draft: rated('DRAFT'),
      submitted: rated('SUBMITTED'),
      sealed: rated('SEALED'),
      overdue: rated('OVERDUE'),
      progressShare: valueOf('PROGRESS_SHARE', evaluation),
      predikat: {
        sangatBaik: rated('PREDIKAT_SANGAT_BAIK'),
        baik: rated('PREDIKAT_BAIK'),
        butuhPerbaikan: rated('PREDIKAT_BUTUH_PERBAIKAN'),
        kurang: rated('PREDIKAT_KURANG'),
        sangatKurang: rated('PREDIKAT_SANGAT_KURANG'),
      },
    },
  };
}

@ObjectType({ description: 'What a figure is and where it comes from.' })
export class FigureDefinition {
  @Field(() => FigureKey, { description: 'Its key.' }) key!: Key;
  @Field(() => FigureUnit, { description: 'What it counts.' }) unit!: string;
  @Field(() => String, { description: 'What it is, in English; the web has its own sentences.' }) definition!: string;
  @Field(() => String, { description: 'How it is computed.' }) formula!: string;
  @Field(() => String, { description: 'The regulation or convention it rests on.' }) source!: string;
}

@ObjectType({ description: 'A figure that another one is made of.' })
export class FigurePart {
  @Field(() => FigureKey, { description: 'Which figure.' }) key!: Key;
  @Field(() => Float, { description: 'Its value.' }) value!: number;
}

@ObjectType({ description: 'One row behind a figure: a position, a holder or an expected evaluation.' })
export class FigureRow {
  @Field(() => Float, { description: 'What the row adds to the figure; 0 when it is left out.' }) amount!: number;
  @Field(() => String, { nullable: true, description: 'For positions holders/need, for holders the retirement day, for evaluations the state.' }) detail!:
    | string
    | null;
  @Field(() => FigureReason, { nullable: true, description: 'Why it is left out; null when it is counted.' }) reason!: string | null;
  positionId!: string | null;
  employeeId!: string | null;
  unitId!: string;
}
export const FigureRowConnection = connectionOf(FigureRow, 'FigureRow');

export const FigureSubject = createUnionType({
  name: 'FigureSubject',
  description: 'What a figure is of: a whole government, a dinas, or a unit with everything below it.',
  types: () => [Instansi, Dinas, Unit] as const,
  resolveType: (value) => (value as unknown as { __typename: string }).__typename,
});

@ObjectType({ description: 'One figure of one subject, with everything needed to dispute it.' })
export class Figure {
  @Field(() => FigureDefinition, { description: 'What it is.' }) definition!: FigureDefinition;
  @Field(() => FigureSubject, { description: 'What it is of.' }) subject!: object;
  @Field(() => Float, { nullable: true, description: 'The value; null when it is a share of nothing.' }) value!: number | null;
  @Field(() => LocalDateScalar, { description: 'The day it is for.' }) asOf!: string;
  @Field(() => String, { description: 'Position in the change feed that it reflects.' }) cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When it was computed.' }) computedAt!: string;
  @Field(() => EvaluationPeriod, { nullable: true, description: 'The period, for evaluation figures.' }) period!: EvaluationPeriod | null;
  @Field(() => [FigurePart], { description: 'The figures it is made of, for shares.' }) parts!: FigurePart[];
  /** What the connections of rows need to know. */
  key!: Key;
  dinasIds!: readonly string[];
  unitPath!: string | null;
  periodId!: string | null;
}

@ObjectType({ description: 'One dinas on a board.' })
export class BoardRow {
  @Field(() => ID, { description: 'Id of the dinas.' }) dinasId!: string;
  @Field(() => String, { description: 'Code of the dinas.' }) code!: string;
  @Field(() => String, { description: 'Name of the dinas.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Abbreviation of the dinas.' }) shortName!: string | null;
  @Field(() => DinasKind, { description: 'Kind of the dinas.' }) kind!: DinasKind;
  @Field(() => FigureSet, { description: 'Its figures.' }) figures!: FigureSet;
  @Field(() => String, { description: 'Position in the change feed that the row reflects.' }) cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When the row was computed.' }) computedAt!: string;
}

@ObjectType({ description: 'The figures of an instansi and of each dinas that the viewer may see, from one snapshot.' })
export class Board {
  @Field(() => Instansi, { description: 'The government.' }) instansi!: Instansi;
  @Field(() => EvaluationPeriod, { nullable: true, description: 'The period of the evaluation figures.' }) period!: EvaluationPeriod | null;
  @Field(() => LocalDateScalar, { description: 'The day shown.' }) asOf!: string;
  @Field(() => String, { description: 'Position in the change feed that the figures reflect.' }) cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When the oldest of the figures was computed.' }) computedAt!: string;
  @Field(() => FigureSet, { description: 'Sum over the dinas shown.' }) total!: FigureSet;
  @Field(() => [BoardRow], { description: 'One row per dinas, by code.' }) rows!: BoardRow[];
}

@ObjectType({ description: 'A unit in the tree of a dinas with its figures.' })
export class UnitFigures {
  @Field(() => Unit, { description: 'The unit.' }) unit!: Unit;
  @Field(() => Int, { description: 'Levels below the root unit of the dinas, which is 0.' }) depth!: number;
  @Field(() => FigureSet, { description: 'Figures of the unit and everything below it.' }) figures!: FigureSet;
}
