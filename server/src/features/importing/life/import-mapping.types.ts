import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../../graphql/graph-enum.ts';
import { resultOf } from '../../../graphql/refusal.ts';
import { Text } from '../../../graphql/text.ts';
import { Most } from '../../../graphql/work.ts';
import { MAX_COLUMNS, MAX_SHEET_NAME } from '../reading/reading-limits.parameters.ts';
import { MAX_PROPOSALS, SAMPLES } from '../rows/proposals.reader.ts';
import { ImportChanged, ImportMappingRefused, ImportNotReady } from './importing.errors.ts';
import { ImportAccepted, ImportStepInput } from './import-steps.types.ts';

export const ImportRecognisedBy = graphEnum(
  'ImportRecognisedBy',
  {
    HEADER: 'By its header.',
    NATIONAL_NAME: 'By its header, which is one of a national program (SIASN, e-Kinerja).',
    VALUES: 'By what its cells hold: the file needs it, and it can be nothing else.',
    PROFILE: 'By a mapping that was kept for files with the same headers.',
    HAND: 'Somebody said so of this file.',
  },
  'By what it is known what a column of a file means.',
);
export type ImportRecognisedBy = EnumOf<typeof ImportRecognisedBy>;

export const ImportProposedBy = graphEnum(
  'ImportProposedBy',
  {
    VALUES: 'Its cells hold what hardly anything but this column holds.',
    ON_RECORD: 'Its cells hold codes or names that the government has on record for this column.',
    HEADER: 'Its header has a name of this column among other words.',
  },
  'Why a column of a file may mean something.',
);
export type ImportProposedBy = EnumOf<typeof ImportProposedBy>;

@ObjectType({ description: 'What a column of a file may mean, of which its header says nothing.' })
export class ImportProposal {
  @Field(() => String, { description: 'Name of the column of the kind.' }) column!: string;
  @Field(() => ImportProposedBy, { description: 'Why.' }) by!: ImportProposedBy;
  @Field(() => Float, { description: 'How many of its first values read like it, from 0 to 1.' }) share!: number;
}

@ObjectType({ description: 'A column of a file and what it is taken for.' })
export class ImportMappedColumn {
  @Field(() => Int, { description: 'Its place in the file, from 1.' }) number!: number;
  @Field(() => String, { description: 'Its header as the file writes it, shortened; empty where it has none.' }) header!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Name of the column of the kind that it is taken for; null for one that is not used. Of cells that hold several things the names of all, in their order, with + between; empty for a part that is not used.',
  })
  column!: string | null;
  @Field(() => ImportRecognisedBy, { nullable: true, description: 'By what that is known, also that it is left out; null where nothing is known of it.' })
  by!: ImportRecognisedBy | null;
  @Most(SAMPLES)
  @Field(() => [String], { description: 'Some of its first values, shortened; gone when the import has ended.' })
  samples!: readonly string[];
  @Most(MAX_PROPOSALS)
  @Field(() => [ImportProposal], { description: 'What it may mean, the likeliest first; nothing of it was taken.' })
  proposals!: readonly ImportProposal[];
}

@ObjectType({ description: 'A value that holds for every row of a file, of a column that it lacks.' })
export class ImportFixedValue {
  @Field(() => String, { description: 'Name of the column of the kind.' }) column!: string;
  @Field(() => String, { description: 'The value, as a cell of a file would state it.' }) value!: string;
}

@ObjectType({ description: 'A column that a file needs and that was not found in it.' })
export class ImportMissingColumn {
  @Most(10)
  @Field(() => [String], { description: 'Its name, or the names of those of which one is enough.' })
  columns!: readonly string[];
  @Most(200)
  @Field(() => [String], { description: 'Headers that mean it.' })
  headers!: readonly string[];
}

@ObjectType({ description: 'What the columns of a file are taken for. Kept with the import; the values of the file in it only until it ends.' })
export class ImportMapping {
  @Field(() => String, { nullable: true, description: 'Name of the kept mapping that it comes from; null where it comes from none.' })
  profileName!: string | null;
  @Most(2)
  @Field(() => [Int], { description: 'The one or two rows of the header that it speaks of.' })
  headerRows!: readonly number[];
  @Most(MAX_COLUMNS)
  @Field(() => [ImportMappedColumn], { description: 'All columns of the file, in its order.' })
  columns!: readonly ImportMappedColumn[];
  @Most(MAX_COLUMNS)
  @Field(() => [ImportFixedValue], { description: 'Values that hold for every row.' })
  fixed!: readonly ImportFixedValue[];
  @Most(40)
  @Field(() => [ImportMissingColumn], { description: 'All that is missing; a column of the file or a fixed value for each lets the import go on.' })
  missing!: readonly ImportMissingColumn[];
}

@InputType({ description: 'What a column of a file is to be taken for.' })
export class MappedColumnInput {
  @Field(() => Int, { description: 'Its place in the file, from 1.' }) number!: number;
  @Field(() => Text(100), {
    nullable: true,
    description: 'Name of the column of the kind, or names with + between of cells that hold several things; null to leave it out.',
  })
  column?: string | null;
}

@InputType({ description: 'A value for every row of a file, of a column that it lacks.' })
export class FixedValueInput {
  @Field(() => Text(100), { description: 'Name of the column of the kind.' }) column!: string;
  @Field(() => Text(500), { description: 'The value, as a cell of a file would state it.' }) value!: string;
}

@InputType({ description: 'Says what the columns of a file mean; it is then read and checked anew. Columns that are not named are recognised as ever.' })
export class MapImportInput extends ImportStepInput {
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => [MappedColumnInput], { description: 'The columns.' })
  columns!: MappedColumnInput[];
  @Field(() => [FixedValueInput], { description: 'Values for columns that the file lacks.' })
  fixed!: FixedValueInput[];
  @Field(() => Text(MAX_SHEET_NAME), { nullable: true, description: 'The sheet to be read instead; its columns are not those that were shown.' })
  sheet?: string | null;
  @Field(() => Int, { nullable: true, description: 'The row of the header to be used instead; the columns are those of that row.' })
  headerRow?: number | null;
}

const OUTCOMES = [ImportAccepted, ImportNotReady, ImportChanged, ImportMappingRefused] as const;
export type MapResult = InstanceType<(typeof OUTCOMES)[number]>;
export const MapImportResult = resultOf('MapImportResult', 'The import, on its way to be checked anew, or why not.', OUTCOMES);
export type MapImportResult = typeof MapImportResult;
