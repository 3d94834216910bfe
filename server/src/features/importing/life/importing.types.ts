import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connections.ts';
import { graphEnum, type EnumOf } from '../../../graphql/graph-enum.ts';
import { Node } from '../../../graphql/node.ts';
import { openEnum } from '../../../graphql/open-enum.ts';
import { DateTimeScalar } from '../../../graphql/scalars.ts';
import { MAX_ACCEPTED, type ImportProblem as StoredProblem } from '../reading/file-refused.errors.ts';
import { ANSWERS } from '../rows/answers.ts';
import { ImportState } from './import-state.ts';
import { Most } from '../../../graphql/work.ts';
import { actKind } from '../../acts/index.ts';

/** An import that took effect is one act. */
export const IMPORT = actKind('IMPORT', 'A file took effect.');

/** Its values are the kinds of files that the features bring. */
export const ImportKind = openEnum({ name: 'ImportKind', description: 'What a file is about: each of its rows is one of these.' });

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

@ObjectType({ description: 'What was wrong in a file, where, and what to do, in the language that was asked for.' })
export class ImportProblem {
  @Field(() => String, { description: 'The fact, in screaming snake case.' }) code!: string;
  @Field(() => String, { description: 'Row, column, value and what is wrong with it, in one sentence.' }) message!: string;
  @Field(() => String, { description: 'What is wrong alone, for who shows its place otherwise.' }) fact!: string;
  @Field(() => String, { nullable: true, description: 'The column as the file names it; one that it has not, as the template does.' }) column!: string | null;
  @Field(() => String, { nullable: true, description: 'The value, shortened.' }) value!: string | null;
  @Field(() => String, { description: 'What to do about it.' }) remedy!: string;
  @Field(() => Boolean, { description: 'Whether it is a question: answered by answerImport, or in a column of the file.' }) asks!: boolean;
  @Most(MAX_ACCEPTED)
  @Field(() => [String], { description: 'All that would be accepted, where that is a list: the remedy may name its beginning only. Empty for others.' })
  accepted!: readonly string[];
}

export const ImportAnswer = graphEnum(
  'ImportAnswer',
  {
    SAME: 'It is what is on record: the row changes that.',
    ANOTHER: 'It is really another one: the row stands as it is.',
  },
  'What was answered to the question whether a row means something that is on record under another name or number.',
  ANSWERS,
);
export type ImportAnswer = EnumOf<typeof ImportAnswer>;

@ObjectType({ description: 'One field that a row sets.' })
export class ImportFieldChange {
  @Field(() => String, { description: 'Name of the column, or `closes` for an earlier appointment that ends and `new_unit` for a unit that is made.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'Value on record; null when there is none.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'Value afterwards; null when the row takes it away.' }) after!: string | null;
  @Field(() => Boolean, { description: 'Whether there may be a value on record that is not told to the viewer; `before` is null then.' }) isHidden!: boolean;
}

/** Its values are what the kinds of files make. */
export const ImportedThing = openEnum({ name: 'ImportedThing', description: 'Something that files make.' });

/** Names of each that are told at once; the rest stands with the rows. */
export const MAX_NAMED = 20;

@ObjectType({ description: 'How much of something an import makes that is not on record yet: what its rows are about, and what comes along with it.' })
export class ImportCreation {
  @Field(() => ImportedThing, { description: 'What.' }) thing!: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
  @Most(MAX_NAMED)
  @Field(() => [String], { description: `What they are called, in the order of the file: the first ${MAX_NAMED}. Told until the import has ended.` })
  names!: readonly string[];
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
  @Field(() => Int, { description: 'As a spreadsheet numbers it: the first row is row 1, whatever stands in it.' }) rowNumber!: number;
  @Field(() => ImportOutcome, { description: 'What becomes of it.' }) outcome!: ImportOutcome;
  @Field(() => String, { description: 'What the row is about, in short.' }) label!: string;
  @Field(() => ImportAnswer, { nullable: true, description: 'What was answered to what it asks, in the file or since.' }) answer!: ImportAnswer | null;
  @Most(40)
  @Field(() => [ImportFieldChange], { description: 'What it sets.' })
  changes!: ImportFieldChange[];
  /** As they are stored; the resolver tells them in a language. */
  problems!: StoredProblem[];
}

@ObjectType({ implements: Node, description: 'A file on its way into the graph: received, read and checked, then applied as a whole or not at all.' })
export class Import extends Node {
  @Field(() => ImportKind, { description: 'What it is about.' }) importKind!: string;
  @Field(() => ImportState, { description: 'Where it stands.' }) importState!: ImportState;
  @Field(() => String, { description: 'Name of the file.' }) fileName!: string;
  @Field(() => Int, { description: 'Size of the file in bytes.' }) byteSize!: number;
  @Field(() => Int, { nullable: true, description: 'Rows of the list in the file; null until it has been read.' }) rowsTotal!: number | null;
  @Field(() => Int, { description: 'Rows read so far.' }) rowsRead!: number;
  @Field(() => Float, { nullable: true, description: 'Speed of the reading.' }) rowsPerSecond!: number | null;
  @Field(() => Float, { nullable: true, description: 'Seconds until the file has been read, as far as can be told.' }) secondsLeft!: number | null;
  @Field(() => ImportCounts, { description: 'How the rows end.' }) counts!: ImportCounts;
  /** As it is stored; the resolver tells it in a language. */
  problem!: StoredProblem | null;
  @Field(() => DateTimeScalar, { description: 'When the file was received.' }) startedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the import ended.' }) finishedAt!: string | null;
  @Field(() => Int, { description: 'Raised when it moves or its outcome is another; send it back, so that what is applied is what was looked at.' })
  version!: number;
  accountId!: string | null;
  instansiId!: string;
  dinasId!: string | null;
  isFileKept!: boolean;
}

export const ImportConnection = connectionOf(Import, 'Import');
export const ImportRowConnection = connectionOf(ImportRow, 'ImportRow');
