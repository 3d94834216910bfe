import { Field, Float, ID, InputType, Int, ObjectType, type ClassType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { connectionOf } from '../../graphql/connections.ts';
import { lengthOf } from '../../graphql/length.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Text } from '../../graphql/text.ts';
import { Most } from '../../graphql/work.ts';
import type { InLanguages } from '../../rules/languages.ts';
import { ChangeEntity, FieldChange } from '../feed/index.ts';
import { FigureKey } from '../figures/index.ts';
import { Act } from './act.entity.ts';

export const ActOutcome = graphEnum(
  'ActOutcome',
  {
    CREATED: 'Came.',
    CHANGED: 'Holds something else.',
    CLOSED: 'Has a last day, or an earlier one.',
    REMOVED: 'Went: an act that had made it was taken back.',
  },
  'What an act does to a row in the end, whatever steps it takes.',
);
export type ActOutcome = EnumOf<typeof ActOutcome>;

/** Beside what it is about; no type of the graph of its own, as it stands in no field. */
@InputType({ description: 'What every change by hand takes.' })
export abstract class ActInput {
  @Field(() => Text(lengthOf(Act, 'reason')), { nullable: true, description: 'Why, in your own words; kept with the act, for whoever reads it later.' })
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither.',
  })
  preview?: boolean | null;
}

/** The same of an act that may rest on a decree. */
@InputType({ description: 'What every change by hand takes that may rest on a decree.' })
export abstract class DecreedActInput extends ActInput {
  @Field(() => Text(lengthOf(Act, 'decreeNumber')), { nullable: true, description: 'Number of the decree (SK) it rests on.' })
  decreeNumber?: string | null;
}

@ObjectType({ description: 'What becomes of one field of a row, and since when where that is said.' })
export class ActFieldChange extends FieldChange {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day on which it holds, in the past or to come; null for what holds with its row.',
  })
  since!: string | null;
}

@ObjectType({ description: 'What an act does to one row, with what it says of other days of it, such as a name from a day to come.' })
export class ActRow {
  static readonly MOST_FIELDS = 40;
  @Field(() => ChangeEntity, { description: 'Which type of nodes the row is.' }) entity!: string;
  @Field(() => ID, { description: 'Its id; of a preview that of a row which is not there, when the act would make it.' }) rowId!: string;
  @Field(() => ActOutcome, { description: 'What becomes of it.' }) outcome!: ActOutcome;
  @Field(() => String, { nullable: true, description: 'What people know it by; null for a row that the viewer does not see.' }) name!: string | null;
  @Most(ActRow.MOST_FIELDS)
  @Field(() => [ActFieldChange], { description: 'What became of its fields, as far as the viewer may see them by now.' })
  fields!: ActFieldChange[];
}

export const ActRowConnection = connectionOf(ActRow, 'ActRow');
export const ActConnection = connectionOf(Act, 'Act');

@ObjectType({ description: 'How many rows of one type an act does what to.' })
export class ActCount {
  @Field(() => ChangeEntity, { description: 'Which type of nodes.' }) entity!: string;
  @Field(() => Int, { description: 'How many come.' }) created!: number;
  @Field(() => Int, { description: 'How many hold something else.' }) changed!: number;
  @Field(() => Int, { description: 'How many get a last day, or an earlier one.' }) closed!: number;
  @Field(() => Int, { description: 'How many go.' }) removed!: number;
}

@ObjectType({ description: 'A figure of a dinas that an act moves.' })
export class FigureMove {
  @Field(() => FigureKey, { description: 'Which figure.' }) figure!: string;
  @Field(() => Float, { nullable: true, description: 'What it is without the act; null where there is nothing to say it of.' }) before!: number | null;
  @Field(() => Float, { nullable: true, description: 'What it would be.' }) after!: number | null;
}

@ObjectType({ description: 'What an act moves on the boards for one dinas.' })
export class DinasMove {
  /** More dinas than these nobody reads in a preview, and each could move every figure. */
  static readonly MOST = 10;
  dinasId!: string;
  @Field(() => String, { nullable: true, description: 'Its name; null for a dinas that the viewer does not see.' }) name!: string | null;
  @Field(() => LocalDateScalar, { description: 'On which day: the first on which the act holds, of several changes that on which the last of them does.' })
  day!: string;
  @Most(50)
  @Field(() => [FigureMove], { description: 'The figures that are others then.' })
  figures!: FigureMove[];
}

@ObjectType({ description: 'Something worth knowing before an act is done; it does not stand in its way.' })
export class ActWarning {
  @Field(() => String, { description: 'The fact, in screaming snake case.' }) fact!: string;
  @Field(() => Int, { nullable: true, description: 'How many it is about; null where nothing is counted.' }) count!: number | null;
  message!: InLanguages;
}

@ObjectType({ description: 'What an act would change, asked with `preview`: it was done and taken back, so what is shown is what would be.' })
export class ActPreview {
  static readonly MOST_ROWS = 20;
  @Most(40)
  @Field(() => [ActCount], { description: 'How many rows of which type.' })
  counts!: ActCount[];
  @Most(ActPreview.MOST_ROWS)
  @Field(() => [ActRow], { description: 'The first 20 of the rows, in the order in which they are written; `counts` has all of them.' })
  rows!: ActRow[];
  @Most(DinasMove.MOST)
  @Field(() => [DinasMove], { description: 'What it moves on the boards: the first ten of the dinas concerned, with the figures that are others.' })
  moves!: DinasMove[];
  @Most(20)
  @Field(() => [ActWarning], { description: 'What is worth knowing first.' })
  warnings!: ActWarning[];
}

/** The union that a change by hand answers with: done, shown, or refused (graphql/refusal.ts). */
export const actResultOf = <const Classes extends readonly ClassType[]>(
  name: string,
  description: string,
  classes: Classes,
): InstanceType<Classes[number]> | ActPreview => resultOf(name, description, [...classes, ActPreview]) as InstanceType<Classes[number]> | ActPreview;
