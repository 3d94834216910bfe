import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../graphql/scalars.ts';
import { Most } from '../../../graphql/work.ts';
import { FIRST_ROWS, MOST_WORDS_OF_FILE } from '../rows/words.reader.ts';

@ObjectType({ description: 'A word in a column of a file that its list does not know, once for all rows that hold it.' })
export class ImportWord {
  @Field(() => String, { description: 'Name of the column of the kind.' }) column!: string;
  @Field(() => String, { description: 'The word as the file writes it, shortened.' }) written!: string;
  @Field(() => Int, { description: 'How many rows hold it.' }) rows!: number;
  @Most(FIRST_ROWS)
  @Field(() => [Int], { description: 'Numbers of the first of them.' })
  first!: readonly number[];
  @Field(() => String, { nullable: true, description: 'The word of its list that it may be a slip of; nothing is read as it before somebody says so.' })
  near!: string | null;
  @Most(40)
  @Field(() => [String], { description: 'What it could be said to mean: a word for each value there is; empty of numbers.' })
  accepted!: readonly string[];
}

@ObjectType({ description: 'A word in a column of a file that was read as somebody said.' })
export class ImportUsedWord {
  @Field(() => String, { description: 'Name of the column of the kind.' }) column!: string;
  @Field(() => String, { description: 'The word as the file writes it, shortened.' }) written!: string;
  @Field(() => Int, { description: 'How many rows hold it.' }) rows!: number;
  @Field(() => String, { description: 'The word as which it was read; a dash for nothing.' }) means!: string;
  @Field(() => Boolean, { description: 'Whether the word means something else by itself.' }) overrides!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was said; null of what was said with the file.' }) saidAt!: string | null;
}

@ObjectType({ description: 'What became of the words of a file that no list knows.' })
export class ImportWords {
  @Most(MOST_WORDS_OF_FILE)
  @Field(() => [ImportWord], {
    description:
      'Of which it is not known what they mean: their rows are refused, and stand among the rows unless `exceptWords` leaves them out. `sayImportWordings` says what they mean. The first 50 of each column and 100 of the file, until the import ends.',
  })
  unknown!: readonly ImportWord[];
  @Most(MOST_WORDS_OF_FILE)
  @Field(() => [ImportWord], { description: 'Kept as they are written and counted among others; what they mean can be said as well.' })
  kept!: readonly ImportWord[];
  @Most(MOST_WORDS_OF_FILE)
  @Field(() => [ImportUsedWord], { description: 'Read as somebody said.' })
  used!: readonly ImportUsedWord[];
}
