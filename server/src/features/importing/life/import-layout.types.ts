import { Field, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../../graphql/graph-enum.ts';
import { Most } from '../../../graphql/work.ts';
import { MAX_SHEETS } from '../reading/reading-limits.parameters.ts';
import { MAX_TOLD } from '../rows/table-layout.reader.ts';

export const ImportFileFormat = graphEnum(
  'ImportFileFormat',
  {
    CSV: 'Lines of text with a sign between the cells.',
    XLSX: 'A workbook of Excel.',
    ODS: 'A workbook of LibreOffice and its kin.',
    HTML: 'A page of tables, as many programs save it under the name .xls.',
    XML: 'A workbook as the XML of Excel 2003.',
  },
  'What a file is, by what is in it and not by its name.',
);
export type ImportFileFormat = EnumOf<typeof ImportFileFormat>;

export const ImportLeftOutAs = graphEnum(
  'ImportLeftOutAs',
  {
    TITLE: 'A title above the list, or again on a later page of it.',
    COLUMN_NUMBERS: 'The numbers of the columns, below the header.',
    REPEATED_HEADER: 'The header once more.',
    TOTAL: 'Sums of the rows above.',
    GROUP: 'The name of a unit, which was understood as the unit of the rows that follow.',
    HEADING: 'A heading within the list that says nothing its rows do not say themselves.',
    JOINED: 'Goes on with the row above: a NIP below a name.',
    NOTE: 'A note, or words in columns that are not read.',
    SIGNATURE: 'The signature below the list, with place, office and name.',
    RUNNING_NUMBER: 'A row of which only the number is written.',
    BLANK: 'Nothing.',
  },
  'What a row that is no part of the list was taken for.',
);
export type ImportLeftOutAs = EnumOf<typeof ImportLeftOutAs>;

@ObjectType({ description: 'A row of a file that is no part of its list, or several of the same kind below each other.' })
export class ImportLeftOut {
  @Field(() => Int, { description: 'The row, as a spreadsheet numbers it.' }) from!: number;
  @Field(() => Int, { description: 'The last of them; the same row where it is one.' }) to!: number;
  @Field(() => ImportLeftOutAs, { description: 'What it was taken for.' }) as!: ImportLeftOutAs;
  @Field(() => String, { nullable: true, description: 'What it says, shortened; null where that is nothing or may be about a person.' }) text!: string | null;
}

@ObjectType({ description: 'A row that names the unit of the rows that follow.' })
export class ImportGroup {
  @Field(() => Int, { description: 'The row.' }) row!: number;
  @Field(() => String, { description: 'The unit, without the number in front of it.' }) name!: string;
  @Field(() => Int, { description: 'How many rows of the list follow before the next one.' }) rows!: number;
}

@ObjectType({
  description:
    'A column in which cells were filled: merged ones with what the first of them says, and in files that say it once for several rows, empty ones with what stands above.',
})
export class ImportFilledColumn {
  @Field(() => String, { description: 'Name of the column.' }) column!: string;
  @Field(() => Int, { description: 'How many cells.' }) cells!: number;
}

@ObjectType({ description: 'A sheet of a file and what was found in it.' })
export class ImportSheet {
  @Field(() => String, { description: 'As its tab shows it; empty for a file without sheets.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether the workbook hides it; such a sheet is read only when it is asked for.' }) isHidden!: boolean;
  @Most(2)
  @Field(() => [Int], { description: 'The one or two rows that look most like its header; none where no row does.' })
  headerRows!: number[];
  @Most(40)
  @Field(() => [String], { description: 'Names of the columns that were found, where it fits.' })
  columns!: string[];
  @Field(() => Boolean, { description: 'Whether it holds all columns that a file of this kind needs.' }) fits!: boolean;
}

@ObjectType({ description: 'How the table of a file was found, and what of the file is no part of it. Kept when the rows are dropped.' })
export class ImportLayout {
  @Field(() => ImportFileFormat, { description: 'What the file is.' }) format!: ImportFileFormat;
  @Field(() => String, { nullable: true, description: 'The sign between the cells of a text.' }) separator!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'How a text is written that is not UTF-8 and does not say so: `windows-1252`. Null of any other file.',
  })
  encoding?: string | null;
  @Field(() => String, { description: 'The sheet that was read; empty for a file without sheets.' }) sheet!: string;
  @Most(MAX_SHEETS)
  @Field(() => [ImportSheet], { description: 'All sheets in the order of their tabs. To read another one, send the file again with its name.' })
  sheets!: ImportSheet[];
  @Most(2)
  @Field(() => [Int], { description: 'The one or two rows of the header; none where no table was found.' })
  headerRows!: number[];
  @Field(() => Int, { description: 'How many rows were left out.' }) leftOutCount!: number;
  @Most(MAX_TOLD)
  @Field(() => [ImportLeftOut], { description: `Rows that were left out and what each was taken for; the first ${MAX_TOLD}.` })
  leftOut!: ImportLeftOut[];
  @Field(() => String, { nullable: true, description: 'The column that group rows fill; null where there are none.' }) groupColumn!: string | null;
  @Field(() => Int, { description: 'How many rows were understood as the unit of those that follow.' }) groupCount!: number;
  @Most(MAX_TOLD)
  @Field(() => [ImportGroup], { description: `Rows that were understood as the unit of those that follow; the first ${MAX_TOLD}.` })
  groups!: ImportGroup[];
  @Most(40)
  @Field(() => [ImportFilledColumn], { description: 'Columns in which merged or empty cells were filled.' })
  filled!: ImportFilledColumn[];
}
