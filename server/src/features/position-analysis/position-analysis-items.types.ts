import { Extensions, Field, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Text } from '../../graphql/text.ts';
import { Most } from '../../graphql/work.ts';
import { COMPETENCE_KINDS, MOST_LEVEL } from './competence.parameters.ts';
import { ITEM_LENGTH, MOST_COMPETENCES, MOST_ITEMS_OF_A_SECTION, SECTION_NAMES } from './position-analysis.parameters.ts';

export const PositionAnalysisSection = graphEnum(
  'PositionAnalysisSection',
  {
    EDUCATION: 'Formal education (pendidikan formal), in words.',
    TRAINING_LEADERSHIP: 'Leadership training (diklat penjenjangan).',
    TRAINING_TECHNICAL: 'Technical training (diklat teknis).',
    TRAINING_FUNCTIONAL: 'Functional training (diklat fungsional).',
    EXPERIENCE: 'Experience (pengalaman kerja).',
    TASK: 'A main task (tugas pokok); its detail is what comes of it (hasil kerja).',
    MATERIAL: 'What is worked on (bahan kerja); its detail is what it is used for.',
    TOOL: 'What is worked with (perangkat kerja); its detail is for which task.',
    RESPONSIBILITY: 'A responsibility (tanggung jawab).',
    AUTHORITY: 'An authority (wewenang).',
    RELATION: 'Whom its holder works with (korelasi jabatan): a position, its unit or body as counterpart, and in what matter as detail.',
    ENVIRONMENT: 'An aspect of the place of work (kondisi lingkungan kerja); its detail is how it is.',
    RISK: 'A danger (risiko bahaya); its detail is what causes it.',
    SKILL: 'A skill (keterampilan kerja).',
    APTITUDE: 'An aptitude (bakat kerja).',
    TEMPERAMENT: 'A temperament (temperamen kerja).',
    INTEREST: 'An interest (minat kerja).',
    PHYSICAL_EFFORT: 'A physical effort (upaya fisik).',
    PHYSICAL_CONDITION: 'A physical condition (kondisi fisik).',
    WORK_FUNCTION: 'A function of the work towards data, people or things (fungsi pekerjaan).',
    PERFORMANCE: 'What is expected to be achieved (prestasi yang diharapkan).',
  },
  'The parts of a position analysis that are lists, in the order of the form (PermenPANRB 1/2020).',
  SECTION_NAMES,
);
export type PositionAnalysisSection = EnumOf<typeof PositionAnalysisSection>;

export const CompetenceKind = graphEnum(
  'CompetenceKind',
  {
    MANAGERIAL: 'Kompetensi manajerial.',
    SOCIO_CULTURAL: 'Kompetensi sosial kultural.',
    TECHNICAL: 'Kompetensi teknis: of the field of the position, in no dictionary for all.',
  },
  'Kinds of competences (PermenPANRB 38/2017).',
  COMPETENCE_KINDS,
);
export type CompetenceKind = EnumOf<typeof CompetenceKind>;

@ObjectType({ description: 'One line of a part of a position analysis.' })
export class PositionAnalysisItem {
  @Field(() => PositionAnalysisSection, { description: 'In which part.' }) section!: PositionAnalysisSection;
  @Field(() => Int, { description: 'Its place there, from 1.' }) place!: number;
  @Field(() => String, { description: 'What it says.' }) description!: string;
  @Field(() => String, { nullable: true, description: 'What belongs to it, as its part says, such as what comes of a task.' }) detail!: string | null;
  @Field(() => String, { nullable: true, description: 'Of a relation: the unit or body of the other position.' }) counterpart!: string | null;
}

@ObjectType({ description: 'A competence that a position requires, with its level.' })
export class RequiredCompetence {
  @Field(() => Int, { description: 'Its place, from 1.' }) place!: number;
  @Field(() => CompetenceKind, { description: 'Of which kind.' }) competenceKind!: CompetenceKind;
  @Field(() => String, { nullable: true, description: 'Its code in the dictionary (`competences`); null of a technical one that was written out.' })
  code!: string | null;
  @Field(() => String, { description: 'What it is called.' }) title!: string;
  @Field(() => Int, { description: 'The level that is required, 1 to 5.' }) level!: number;
}

@ObjectType({ description: 'A level of a competence.' })
export class CompetenceLevel {
  @Field(() => Int, { description: '1 to 5.' }) level!: number;
  @Field(() => String, { description: 'What somebody on it can do.' }) description!: string;
}

@ObjectType({ description: 'A competence of the dictionary (kamus kompetensi, PermenPANRB 38/2017).' })
export class Competence {
  @Field(() => String, { description: 'Its code, such as M.1.' }) code!: string;
  @Field(() => CompetenceKind, { description: 'Of which kind.' }) competenceKind!: CompetenceKind;
  @Field(() => String, { description: 'What it is called.' }) title!: string;
  @Field(() => String, { description: 'What it is.' }) definition!: string;
  @Most(MOST_LEVEL)
  @Field(() => [CompetenceLevel], { description: 'Its levels, from the first.' })
  levels!: CompetenceLevel[];
  @Field(() => String, { description: 'What the dictionary rests on.' }) source!: string;
}

/** Letters of the title of a technical competence. */
export const COMPETENCE_TITLE_LENGTH = 500;

@Extensions({ mostItems: MOST_ITEMS_OF_A_SECTION })
@InputType({ description: 'A line of a part of a position analysis.' })
export class PositionAnalysisItemInput {
  @Field(() => Text(ITEM_LENGTH), { description: 'What it says.' }) description!: string;
  @Field(() => Text(ITEM_LENGTH), { nullable: true, description: 'What belongs to it, where its part has that.' }) detail?: string | null;
  @Field(() => Text(ITEM_LENGTH), { nullable: true, description: 'Of a relation: the unit or body of the other position.' }) counterpart?: string | null;
}

@Extensions({ mostItems: SECTION_NAMES.length })
@InputType({ description: 'A part of a position analysis as it is to be; what it said before goes.' })
export class PositionAnalysisSectionInput {
  @Field(() => PositionAnalysisSection, { description: 'Which part.' }) section!: PositionAnalysisSection;
  @Field(() => [PositionAnalysisItemInput], { description: 'Its lines in their order; none to empty it. At most 60.' }) items!: PositionAnalysisItemInput[];
}

@Extensions({ mostItems: MOST_COMPETENCES })
@InputType({ description: 'A competence that is required: one of the dictionary by its code, or a technical one by its title.' })
export class RequiredCompetenceInput {
  @Field(() => Text(20), { nullable: true, description: 'Code in the dictionary; left out of a technical one.' }) code?: string | null;
  @Field(() => Text(COMPETENCE_TITLE_LENGTH), { nullable: true, description: 'Of a technical one: what it is called.' }) title?: string | null;
  @Field(() => Int, { description: 'The level that is required, 1 to 5.' }) level!: number;
}
