import { Field, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../../graphql/graph-enum.ts';
import { Most } from '../../../graphql/work.ts';
import { ImportKind } from './importing.types.ts';

export const ImportColumnNeed = graphEnum(
  'ImportColumnNeed',
  {
    ALWAYS: 'The column has to be there, and filled in every row.',
    ONE_OF: 'It, or another column of its group, has to be there and filled in.',
    NEVER: 'It may be left away.',
  },
  'Whether a file needs a column.',
);
export type ImportColumnNeed = EnumOf<typeof ImportColumnNeed>;

@ObjectType({ description: 'A column that files of a kind may have.' })
export class ImportColumn {
  @Field(() => String, { description: 'Its name, by which changes and problems are told.' }) name!: string;
  @Field(() => String, { description: 'The header that people know it by; templates have it.' }) header!: string;
  @Most(40)
  @Field(() => [String], { description: 'Other headers that mean it; case, spaces and signs are no matter.' })
  otherHeaders!: readonly string[];
  @Field(() => ImportColumnNeed, { description: 'Whether a file needs it.' }) need!: ImportColumnNeed;
  @Most(10)
  @Field(() => [String], { description: 'Headers of its group, of which one has to be there; empty for others.' })
  oneOf!: readonly string[];
  @Field(() => String, { description: 'What it says of the thing a row is about.' }) means!: string;
  @Field(() => String, { description: 'What to write into it.' }) format!: string;
  @Most(40)
  @Field(() => [String], { description: 'A word for each value there is; empty where anything may be written. Other wordings are understood as well.' })
  words!: readonly string[];
  @Field(() => String, { description: 'A made-up value.' }) example!: string;
}

@ObjectType({ description: 'A kind of file, as it is told to who writes one.' })
export class ImportKindGuide {
  @Field(() => ImportKind, { description: 'Which kind.' }) importKind!: string;
  @Field(() => String, { description: 'What a file of it says.' }) describes!: string;
  @Most(40)
  @Field(() => [ImportColumn], { description: 'The columns it may have; their order in a file is no matter.' })
  columns!: readonly ImportColumn[];
  @Field(() => String, { description: 'Where a workbook (.xlsx) to fill in is, on this server; `&language=en` makes its notes English.' })
  templateUrl!: string;
}
