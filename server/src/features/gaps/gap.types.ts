import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { AsOfArgs, PageAsOfArgs } from '../../graphql/page.args.ts';
import { EducationLevel, Eselon, Jenjang, PositionKind } from '../organization/index.ts';

export const GapSeverity = graphEnum(
  'GapSeverity',
  {
    VACANT_HEAD: 'It leads a unit, and nobody holds it or acts in it.',
    ACTING_HEAD: 'It leads a unit, and somebody acts in it because nobody is appointed.',
    VACANT: 'It is needed, and nobody is appointed.',
    SHORT: 'It has holders, and needs more.',
    NEED_UNKNOWN: 'Nobody has said how many it needs: whether it is short is not known.',
    SURPLUS: 'It has more holders than it needs.',
    MET: 'It has as many as it needs.',
  },
  'How a position stands between what it needs and what it has, the most urgent first.',
);
export type GapSeverity = EnumOf<typeof GapSeverity>;

@ObjectType({ description: 'A position between what it needs and what it has on a day.' })
export class PositionGap {
  @Field(() => ID, { description: 'The position.' }) positionId!: string;
  @Field(() => String, { description: 'Official title (nomenklatur).' }) title!: string;
  @Field(() => String, { description: 'Name of the unit that it stands in.' }) unitName!: string;
  @Field(() => ID, { description: 'The dinas that it belongs to.' }) dinasId!: string;
  @Field(() => String, { description: 'Name of that dinas.' }) dinasName!: string;
  @Field(() => PositionKind, { description: 'Kind of position.' }) positionKind!: PositionKind;
  @Field(() => Eselon, { nullable: true, description: 'Eselon, for managerial positions.' }) eselon!: Eselon | null;
  @Field(() => Jenjang, { nullable: true, description: 'Level, for functional positions.' }) jenjang!: Jenjang | null;
  @Field(() => Int, { nullable: true, description: 'Kelas jabatan, where the decree of the region states one.' }) positionClass!: number | null;
  @Field(() => EducationLevel, { nullable: true, description: 'Lowest level of education that it asks for.' }) requiredEducation!: EducationLevel | null;
  @Field(() => Boolean, { description: 'True when the holder leads the unit.' }) isHead!: boolean;
  @Field(() => Int, { nullable: true, description: 'People needed; null where nobody has said how many.' }) need!: number | null;
  @Field(() => Int, { description: 'Definitive holders, counted as FILLED is.' }) filled!: number;
  @Field(() => Int, { description: 'Those who act in it (PJ, PLT, PLH).' }) acting!: number;
  @Field(() => Int, { description: 'People missing; a surplus elsewhere never makes it smaller.' }) gap!: number;
  @Field(() => Int, { description: 'People above the need.' }) surplus!: number;
  @Field(() => GapSeverity, { description: 'How it stands.' }) severity!: GapSeverity;
}
export const PositionGapConnection = connectionOf(PositionGap, 'PositionGap');

@ArgsType()
export class PositionGapsArgs extends PageAsOfArgs {
  @Field(() => NodeId('dinas'), { nullable: true, description: 'Of one dinas; of all when left out.' }) dinasId?: string | null;
  @Field(() => NodeId('unit'), { nullable: true, description: 'Of a unit with all that is below it.' }) unitId?: string | null;
  @Field(() => [GapSeverity], { nullable: true, description: 'Only these; all when left out.' }) severity?: GapSeverity[] | null;
  @Field(() => [PositionKind], { nullable: true, description: 'Only positions of these kinds.' }) positionKind?: PositionKind[] | null;
  @Field(() => Int, { nullable: true, description: 'Only from this class (kelas jabatan) on.' }) fromClass?: number | null;
  @Field(() => Int, { nullable: true, description: 'Only up to this class.' }) toClass?: number | null;
  @Field(() => [EducationLevel], { nullable: true, description: 'Only those that ask for one of these levels of education.' }) requiredEducation?:
    | EducationLevel[]
    | null;
}

@ObjectType({
  description:
    'What the positions of one kind come to. A surplus of one never makes the gap of another smaller: need - gap + surplus + filledWithoutNeed = filled.',
})
export class PositionGapSum {
  @Field(() => PositionKind, { description: 'Kind of position.' }) positionKind!: PositionKind;
  @Field(() => Int, { description: 'How many positions.' }) positions!: number;
  @Field(() => Int, { description: 'People needed in those of which somebody has said how many.' }) need!: number;
  @Field(() => Int, { description: 'Definitive holders, counted as FILLED is.' }) filled!: number;
  @Field(() => Int, { description: 'People missing, position by position.' }) gap!: number;
  @Field(() => Int, { description: 'People above the need of their position.' }) surplus!: number;
  @Field(() => Int, { description: 'Holders of positions of which nobody has said how many they need.' }) filledWithoutNeed!: number;
  @Field(() => Int, { description: 'Positions of which nobody has said how many they need.' }) withoutNeed!: number;
}
export const KINDS_OF_POSITIONS = Object.values(PositionKind).length;

@ArgsType()
export class PositionGapSumsArgs extends AsOfArgs {
  @Field(() => NodeId('dinas'), { nullable: true, description: 'Of one dinas; of all when left out.' }) dinasId?: string | null;
  @Field(() => NodeId('unit'), { nullable: true, description: 'Of a unit with all that is below it.' }) unitId?: string | null;
}

export const FitReason = graphEnum(
  'FitReason',
  {
    GOLONGAN_BELOW: 'Their golongan is below the range of the position.',
    GOLONGAN_ABOVE: 'Their golongan is above the range of the position.',
    EDUCATION_BELOW: 'They have a lower level of education than the position asks for.',
    EDUCATION_FIELD: 'They have another field of education than the position asks for.',
  },
  'In which way somebody does not fit the position that they hold.',
);
export type FitReason = EnumOf<typeof FitReason>;

@ObjectType({ description: 'Somebody who holds a position definitively and does not fit what it asks for, in one way.' })
export class HolderMisfit {
  @Field(() => ID, { description: 'What they hold.' }) assignmentId!: string;
  @Field(() => ID, { description: 'Who.' }) employeeId!: string;
  @Field(() => String, { description: 'Full name.' }) employeeName!: string;
  @Field(() => ID, { description: 'The position.' }) positionId!: string;
  @Field(() => String, { description: 'Its official title.' }) title!: string;
  @Field(() => String, { description: 'Name of the unit that it stands in.' }) unitName!: string;
  @Field(() => String, { description: 'Name of the dinas that it belongs to.' }) dinasName!: string;
  @Field(() => FitReason, { description: 'In which way.' }) reason!: FitReason;
  @Field(() => String, { description: 'What the position asks for, as a golongan range, a level or a field.' }) asks!: string;
  @Field(() => String, { description: 'What they have.' }) has!: string;
  key!: string;
}
export const HolderMisfitConnection = connectionOf(HolderMisfit, 'HolderMisfit');

@ArgsType()
export class HolderMisfitsArgs extends PageAsOfArgs {
  @Field(() => NodeId('dinas'), { nullable: true, description: 'Of one dinas; of all when left out.' }) dinasId?: string | null;
  @Field(() => [FitReason], { nullable: true, description: 'Only in these ways; in all when left out.' }) reason?: FitReason[] | null;
}
