import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connections.ts';
import { graphEnum, type EnumOf } from '../../../graphql/graph-enum.ts';
import { Node } from '../../../graphql/node.ts';
import { openEnum } from '../../../graphql/open-enum.ts';
import { DateTimeScalar } from '../../../graphql/scalars.ts';
import { ImportState } from './import-state.ts';

/** Its values are the kinds of files that the features bring. */
const ImportKind = openEnum({ name: 'ImportKind', description: 'What a file is about: each of its rows is one of these.' });

export const ImportOutcome = graphEnum(
  'ImportOutcome',
  {
    CREATED: 'Is new on record.',
    CHANGED: 'Differs from what is on record.',
    CLOSED: 'Gives something that exists a last day.',
    UNCHANGED: 'Is on record as it is.',
    REFUSED: 'Is wrong; a file with such rows is not applied.',
  },
  'What becomes of a row. CLOSED gives something that exists a last day.',
);
export type ImportOutcome = EnumOf<typeof ImportOutcome>;

@ObjectType({
  description: 'What was wrong in a file, where, and what to do. `code` keys the sentence on screen; `message` is English, for logs and integrators.',
})
export class ImportProblem {
  @Field(() => String, { description: 'The fact, in screaming snake case.' }) code!: string;
  @Field(() => String, { description: 'Row, column, value and what is wrong with it.' }) message!: string;
  @Field(() => String, { nullable: true, description: 'The column as the file names it.' }) column!: string | null;
  @Field(() => String, { nullable: true, description: 'The value, shortened.' }) value!: string | null;
  @Field(() => String, { description: 'What to do about it.' }) remedy!: string;
}

@ObjectType({ description: 'One field that a row sets.' })
export class ImportFieldChange {
  @Field(() => String, { description: 'Name of the column, or `closes` for an earlier appointment that ends and `new_unit` for a unit that is made.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'Value on record; null when there is none.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'Value afterwards.' }) after!: string | null;
}

@ObjectType({ description: 'How many rows end how.' })
export class ImportCounts {
  @Field(() => Int, { description: 'New on record.' }) created!: number;
  @Field(() => Int, { description: 'Different from the record.' }) changed!: number;
  @Field(() => Int, { description: 'Given a last day.' }) closed!: number;
  @Field(() => Int, { description: 'As on record.' }) unchanged!: number;
  @Field(() => Int, { description: 'Not acceptable; a file with such rows is not applied.' }) refused!: number;
}

@ObjectType({ description: 'One row of a file under check.' })
export class ImportRow {
  @Field(() => Int, { description: 'As a spreadsheet numbers it: the header is row 1.' }) rowNumber!: number;
  @Field(() => ImportOutcome, { description: 'What becomes of it.' }) outcome!: ImportOutcome;
  @Field(() => String, { description: 'What the row is about, in short.' }) label!: string;
  @Field(() => [ImportFieldChange], { description: 'What it sets.' }) changes!: ImportFieldChange[];
  @Field(() => [ImportProblem], { description: 'Why it is refused; of other rows, what looks odd.' }) problems!: ImportProblem[];
}

@ObjectType({ implements: Node, description: 'A file on its way into the graph: received, read and checked, then applied as a whole or not at all.' })
export class Import extends Node {
  @Field(() => ImportKind, { description: 'What it is about.' }) importKind!: string;
  @Field(() => ImportState, { description: 'Where it stands.' }) importState!: ImportState;
  @Field(() => String, { description: 'Name of the file.' }) fileName!: string;
  @Field(() => Int, { description: 'Size of the file in bytes.' }) byteSize!: number;
  @Field(() => Int, { nullable: true, description: 'Rows in the file; null until it has been read.' }) rowsTotal!: number | null;
  @Field(() => Int, { description: 'Rows read so far.' }) rowsRead!: number;
  @Field(() => Float, { nullable: true, description: 'Speed of the reading.' }) rowsPerSecond!: number | null;
  @Field(() => Float, { nullable: true, description: 'Seconds until the file has been read, as far as can be told.' }) secondsLeft!: number | null;
  @Field(() => ImportCounts, { description: 'How the rows end.' }) counts!: ImportCounts;
  @Field(() => ImportProblem, { nullable: true, description: 'Why the file cannot be used; of a checked import, what to know before applying it.' })
  problem!: ImportProblem | null;
  @Field(() => DateTimeScalar, { description: 'When the file was received.' }) startedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the import ended.' }) finishedAt!: string | null;
  @Field(() => Int, { description: 'Raised when it moves or its outcome is another; send it back, so that what is applied is what was looked at.' })
  version!: number;
  accountId!: string | null;
  instansiId!: string;
  dinasId!: string | null;
}

export const ImportConnection = connectionOf(Import, 'Import');
export const ImportRowConnection = connectionOf(ImportRow, 'ImportRow');
