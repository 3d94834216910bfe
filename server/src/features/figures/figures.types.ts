import { createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { OfDay } from '../../graphql/days.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { Dinas, DinasKind, Instansi, Unit } from '../organization/index.ts';
import type { PeriodsAsked } from '../../figures/fact-set.ts';
import { Period } from '../../graphql/period.ts';
import { FigureKey, FigureReason, FigureUnit } from './figure-words.types.ts';
import { figureSetType, type FigureSet } from './figure-set.types.ts';
import { Most } from '../../graphql/work.ts';

@ObjectType({ description: 'What a figure is and where it comes from.' })
export class FigureDefinition {
  @Field(() => FigureKey, { description: 'Its key.' }) key!: string;
  @Field(() => FigureUnit, { description: 'What it counts.' }) unit!: string;
  @Field(() => String, { description: 'What it is, in English; the web has its own sentences.' }) definition!: string;
  @Field(() => String, { description: 'How it is computed.' }) formula!: string;
  @Field(() => String, { description: 'The regulation or convention it rests on.' }) source!: string;
}

@ObjectType({ description: 'A figure that another one is made of.' })
export class FigurePart {
  @Field(() => FigureKey, { description: 'Which figure.' }) key!: string;
  @Field(() => Float, { description: 'Its value.' }) value!: number;
}

@ObjectType({ description: 'One row behind a figure, such as a position, a person or an evaluation.' })
export class FigureRow {
  @Field(() => Float, { description: 'What the row adds to the figure; 0 when it is left out.' }) amount!: number;
  @Field(() => String, { nullable: true, description: 'What is worth saying of the row beside its amount; of which kind it is follows from the figure.' })
  detail!: string | null;
  @Field(() => FigureReason, { nullable: true, description: 'Why it is left out; null when it is counted.' }) reason!: string | null;
  positionId!: string | null;
  employeeId!: string | null;
  assignmentId!: string | null;
  evaluationId!: string | null;
  unitId!: string;
}
export const FigureRowConnection = connectionOf(FigureRow, 'FigureRow');

export const FigureSubject = createUnionType({
  name: 'FigureSubject',
  description: 'What a figure is of: a whole government, a dinas, or a unit with everything below it.',
  types: () => [Instansi, Dinas, Unit] as const,
  resolveType: (value) => (value as unknown as { __typename: string }).__typename,
});

/** What every argument says that takes the id of a period. */
export const PERIOD =
  'Period that figures of periods are of, such as one of evaluation; without it, and in a government that it is not of, those figures are null.';

/** Each feature states one for a figure at most. */
export const MOST_FINDINGS = 20;
/** The largest governments have some sixty. */
export const MOST_DINAS = 100;
/** An office of education with its schools has more than six hundred; it is the largest there is. */
export const MOST_UNITS = 700;

@ObjectType({ description: 'One figure of one subject, with everything needed to dispute it.' })
export class Figure extends OfDay {
  @Field(() => FigureDefinition, { description: 'What it is.' }) definition!: FigureDefinition;
  @Field(() => FigureSubject, { description: 'What it is of.' }) subject!: object;
  @Field(() => Float, { nullable: true, description: 'The value; null when it is a share of nothing.' }) value!: number | null;
  @Field(() => String, { description: 'Position in the change feed that it reflects.' }) cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When it was computed.' }) computedAt!: string;
  @Field(() => Period, { nullable: true, description: 'The period, for figures of periods.' }) period!: object | null;
  @Most(4)
  @Field(() => [FigurePart], { description: 'The figures it is made of, for shares.' })
  parts!: FigurePart[];
  /** What the connections of rows need to know. */
  key!: string;
  dinasIds!: readonly string[];
  unitPath!: string | null;
  periods!: PeriodsAsked;
}

@Impersonal()
@ObjectType({ description: 'One dinas on a board.' })
export class BoardRow {
  @Field(() => ID, { description: 'Id of the dinas.' }) dinasId!: string;
  @Field(() => String, { description: 'Code of the dinas.' }) code!: string;
  @Field(() => String, { description: 'Name of the dinas.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Abbreviation of the dinas.' }) shortName!: string | null;
  @Field(() => DinasKind, { description: 'Kind of the dinas.' }) kind!: DinasKind;
  @Field(figureSetType, { description: 'Its figures.' }) figures!: FigureSet;
  @Field(() => String, { description: 'Position in the change feed that the row reflects.' }) cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When the row was computed.' }) computedAt!: string;
  /** The id as it is stored. */
  uuid!: string;
}
export const BoardRowConnection = connectionOf(BoardRow, 'BoardRow');

@ObjectType({ description: 'The figures of an instansi and of each dinas that the viewer may see, from one snapshot.' })
export class Board extends OfDay {
  @Field(() => Instansi, { description: 'The government.' }) instansi!: Instansi;
  @Field(() => Period, { nullable: true, description: 'The period of the figures of periods.' }) period!: object | null;
  @Field(() => String, { description: 'Position in the change feed that the figures reflect.' }) cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When the oldest of the figures was computed.' }) computedAt!: string;
  @Field(figureSetType, { description: 'Sum over the dinas shown.' }) total!: FigureSet;
  rows!: readonly BoardRow[];
}

@Impersonal()
@ObjectType({ description: 'A unit in the tree of a dinas with its figures.' })
export class UnitFigures {
  @Field(() => Unit, { description: 'The unit.' }) unit!: Unit;
  @Field(() => Int, { description: 'Levels below the root unit of the dinas, which is 0.' }) depth!: number;
  @Field(figureSetType, { description: 'Figures of the unit and everything below it.' }) figures!: FigureSet;
  /** Its trail, where that came with it. */
  above?: readonly string[];
}
export const UnitFiguresConnection = connectionOf(UnitFigures, 'UnitFigures');
