import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { NAME_LENGTH, Text } from '../../graphql/text.ts';
import { actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { EducationLevel, Eselon, Jenjang, Position, PositionKind } from '../organization/index.ts';
import { PositionChanged, PositionCodeTaken, PositionHeld, SuperiorStandsBelow, UnitNotValid } from './position-acts.errors.ts';
import { PositionNotValid } from './staffing.errors.ts';

export const CREATE_POSITION = actKind('CREATE_POSITION', 'A position was made.');
export const CHANGE_POSITION = actKind('CHANGE_POSITION', 'What is said of a position was changed.');
export const SET_SUPERIOR = actKind('SET_SUPERIOR_POSITION', 'The superior of a position was set.');
export const CLOSE_POSITION = actKind('CLOSE_POSITION', 'A position was given a last day.');
export const REOPEN_POSITION = actKind('REOPEN_POSITION', 'A closed position was opened again.');

/** As long as a text in a file can be. */
const TITLE_LENGTH = 500;

@InputType({ description: 'What is said of a position.' })
abstract class PositionFacts extends DecreedActInput {
  @Field(() => Eselon, { nullable: true, description: 'Eselon, for managerial positions.' }) eselon?: Eselon | null;
  @Field(() => Jenjang, { nullable: true, description: 'Level, for functional positions.' }) jenjang?: Jenjang | null;
  @Field(() => Int, { nullable: true, description: 'Kelas jabatan, 1 to 17.' }) positionClass?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether its holder leads the unit.' }) isHead?: boolean | null;
  @Field(() => EducationLevel, { nullable: true, description: 'Lowest level of education it asks for.' }) requiredEducation?: EducationLevel | null;
  @Field(() => Text(TITLE_LENGTH), { nullable: true, description: 'Field of education it asks for.' }) requiredEducationField?: string | null;
  @Field(() => Int, { nullable: true, description: 'Age at which its holders retire, 50 to 70; by the rules when left out of a new one.' }) retirementAge?:
    | number
    | null;
}

@InputType({ description: 'A position that is to be.' })
export class CreatePositionInput extends PositionFacts {
  @Field(() => NodeId('unit'), { description: 'In which unit.' }) unitId!: string;
  @Field(() => Text(NAME_LENGTH), { description: 'Its code, which no other position of the government has.' }) code!: string;
  @Field(() => Text(TITLE_LENGTH), { description: 'Official title (nomenklatur).' }) title!: string;
  @Field(() => PositionKind, { description: 'Kind of position.' }) positionKind!: PositionKind;
  @Field(() => NodeId('position'), { nullable: true, description: 'The position it reports to.' }) superiorPositionId?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many people it needs, 0 to 100,000; not set when left out.' }) need?: number | null;
  @Field(() => LocalDateScalar, { description: 'First day on which it exists.' }) validFrom!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it exists; none when left out.' }) validTo?: string | null;
}

export const ClearedFact = graphEnum(
  'ClearedFact',
  {
    ESELON: 'Its eselon.',
    JENJANG: 'Its jenjang.',
    POSITION_CLASS: 'Its class.',
    REQUIRED_EDUCATION: 'The level of education it asks for.',
    REQUIRED_EDUCATION_FIELD: 'The field of education it asks for.',
  },
  'What of a position can be left unsaid.',
);
export type ClearedFact = EnumOf<typeof ClearedFact>;

@InputType({
  description:
    'Changes what is said of a position. What is left out stays; of what is said only the present is kept, so it holds for all days of the position.',
})
export class ChangePositionInput extends PositionFacts {
  @Field(() => NodeId('position'), { description: 'Which position.' }) positionId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(() => Text(TITLE_LENGTH), { nullable: true, description: 'Official title (nomenklatur).' }) title?: string | null;
  @Field(() => PositionKind, { nullable: true, description: 'Kind of position.' }) positionKind?: PositionKind | null;
  @Field(() => [ClearedFact], { nullable: true, description: 'What is to be said no more.' }) clear?: ClearedFact[] | null;
}

@InputType({ description: 'Sets to which position a position reports.' })
export class SetSuperiorPositionInput extends DecreedActInput {
  @Field(() => NodeId('position'), { description: 'Whose superior.' }) positionId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(() => NodeId('position'), { nullable: true, description: 'The superior; none when left out: the position is then the top of its line.' })
  superiorPositionId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Where the superior stands below the position today: let the two change places, the superior reporting to whom the position did.',
  })
  swap?: boolean | null;
}

@InputType({ description: 'Gives a position a last day.' })
export class ClosePositionInput extends DecreedActInput {
  @Field(() => NodeId('position'), { description: 'Which position.' }) positionId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(() => LocalDateScalar, { description: 'Last day on which it exists. Its needs end on it as well; those that begin later go.' }) lastDay!: string;
  @Field(() => Boolean, { nullable: true, description: 'End what is held beyond that day on it as well; it is refused otherwise.' }) endHolders?:
    | boolean
    | null;
}

@InputType({ description: 'Opens a closed position again: it has no last day any more, and neither has the need that ended with it.' })
export class ReopenPositionInput extends DecreedActInput {
  @Field(() => NodeId('position'), { description: 'Which position.' }) positionId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

@ObjectType({ description: 'The position as it now is.' })
export class PositionSaved {
  @Field(() => Position, { description: 'The position.' })
  readonly position: Position;

  constructor(position: Position) {
    this.position = position;
  }
}

export const CreatePositionResult = actResultOf('CreatePositionResult', 'The position, or why not.', [PositionSaved, PositionCodeTaken, UnitNotValid]);
export type CreatePositionResult = typeof CreatePositionResult;
export const ChangePositionResult = actResultOf('ChangePositionResult', 'The position, or why not.', [PositionSaved, PositionChanged]);
export type ChangePositionResult = typeof ChangePositionResult;
export const SetSuperiorPositionResult = actResultOf('SetSuperiorPositionResult', 'The position, or why not.', [
  PositionSaved,
  PositionChanged,
  SuperiorStandsBelow,
]);
export type SetSuperiorPositionResult = typeof SetSuperiorPositionResult;
export const ClosePositionResult = actResultOf('ClosePositionResult', 'The position, or why not.', [
  PositionSaved,
  PositionChanged,
  PositionNotValid,
  PositionHeld,
]);
export type ClosePositionResult = typeof ClosePositionResult;
export const ReopenPositionResult = actResultOf('ReopenPositionResult', 'The position, or why not.', [
  PositionSaved,
  PositionChanged,
  PositionNotValid,
  UnitNotValid,
]);
export type ReopenPositionResult = typeof ReopenPositionResult;
