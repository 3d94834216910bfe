import { GraphQLID, type GraphQLScalarType } from 'graphql';
import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { decodeId } from '../../graphql/node.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { readAs } from '../../graphql/read-arguments.ts';
import { badInput } from '../../graphql/errors.ts';
import { Text } from '../../graphql/text.ts';
import { PositionKind } from '../organization/index.ts';

export const ScenarioChangeKind = graphEnum(
  'ScenarioChangeKind',
  {
    SET_NEED: 'A position needs another number of people.',
    ADD_POSITION: 'There is a position more.',
    CLOSE_POSITION: 'A position is there no more; whoever holds it holds it no more.',
    MOVE_HOLDER: 'Somebody holds another position instead.',
    END_HOLDING: 'Somebody holds a position no more, and none instead.',
    HIRE: 'People hold a position of whom nobody knows yet who they are.',
    SET_RETIREMENT_AGE: 'The holders of a position retire at another age.',
  },
  'What a scenario changes.',
);
export type ScenarioChangeKind = EnumOf<typeof ScenarioChangeKind>;

export const ScenarioMisfit = graphEnum(
  'ScenarioMisfit',
  {
    POSITION_GONE: 'The position is not on record any more on the first day of the scenario.',
    UNIT_GONE: 'The unit is not there any more on that day.',
    HOLDER_GONE: 'They do not hold the position any more on that day.',
    HOLDS_IT_ALREADY: 'They hold the position that they were to move to.',
    NEED_CHANGED: 'The need on record is another one than when the scenario changed it.',
    NEED_HOLDS_ALREADY: 'The need on record is what the scenario wanted it to be.',
  },
  'Why a change of a scenario does not fit the record any more.',
);
export type ScenarioMisfit = EnumOf<typeof ScenarioMisfit>;

/** As long as titles of positions can be. */
export const TITLE_LENGTH = 500;
/** As many as one scenario can have. */
export const MOST_CHANGES = 1_000;
/** As many as are written at once. */
export const MOST_CHANGES_AT_ONCE = 500;

/** A position on record, or one that the scenario adds: that one is nobody's to see but there. */
const PositionInScenario: GraphQLScalarType = readAs('PositionInScenario', GraphQLID, (id, path) => decodeId('position', id as string, path));

const CHANGE = /^change_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The type of an id of a change: changes are no nodes, and mean nothing without their scenario. */
export const ScenarioChangeId: GraphQLScalarType = readAs('ScenarioChangeId', GraphQLID, (id, path) => {
  const uuid = CHANGE.exec(id as string)?.[1];
  if (uuid === undefined) throw badInput(`${path}: this is no id of a change; such ids look like change_<uuid>.`);
  return uuid;
});

@ObjectType({ description: 'One change of a scenario.' })
export class ScenarioChange {
  @Field(() => ID, { description: 'Its id within the scenario, to take it out again.' }) id!: string;
  @Field(() => ScenarioChangeKind, { description: 'What it changes.' }) kind!: ScenarioChangeKind;
  @Field(() => ID, { description: 'Id of the position that it is about; of one that the scenario adds, there is such a position in the scenario only.' })
  positionId!: string;
  @Field(() => String, { nullable: true, description: 'Title of that position; null where the viewer may not see it.' }) title!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the unit that it is in.' }) unitName!: string | null;
  @Field(() => String, { description: 'Name of the dinas that it is in.' }) dinasName!: string;
  @Field(() => String, { nullable: true, description: 'Who is moved, or holds it no more; null of every other change.' }) personName!: string | null;
  @Field(() => String, { nullable: true, description: 'Title of the position that they hold on record; null of every other change.' }) fromTitle!:
    | string
    | null;
  @Field(() => Int, { nullable: true, description: 'How many people it needs, or how many are hired.' }) people!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many the record said that it needs when the scenario changed it; null where it said nothing, and of every other change.',
  })
  needThen!: number | null;
  @Field(() => Int, { nullable: true, description: 'At which age they retire.' }) retirementAge!: number | null;
  @Field(() => ScenarioMisfit, { nullable: true, description: 'Why it does not fit the record any more; null where it does.' }) misfit!: ScenarioMisfit | null;
  place!: string;
}

export const ScenarioChangeConnection = connectionOf(ScenarioChange, 'ScenarioChange');

@InputType({ description: 'A position needs another number of people.' })
class NeedOfScenarioInput {
  @Field(() => PositionInScenario, { description: 'Which position.' }) positionId!: string;
  @Field(() => Int, { description: 'How many people, 0 to 100,000.' }) need!: number;
}

@InputType({ description: 'A position that is not on record.' })
class PositionOfScenarioInput {
  @Field(() => NodeId('unit'), { description: 'In which unit.' }) unitId!: string;
  @Field(() => Text(TITLE_LENGTH), { description: 'Its title.' }) title!: string;
  @Field(() => PositionKind, { description: 'Its kind.' }) positionKind!: PositionKind;
  @Field(() => Int, { nullable: true, description: 'Its class, 1 to 17; not said when left out.' }) positionClass?: number | null;
  @Field(() => Int, { description: 'How many people it needs, 0 to 100,000.' }) need!: number;
}

@InputType({ description: 'A position that is there no more.' })
class ClosedInScenarioInput {
  @Field(() => NodeId('position'), { description: 'Which position.' }) positionId!: string;
}

@InputType({ description: 'Somebody who holds another position.' })
class MoveInScenarioInput {
  @Field(() => NodeId('assignment'), { description: 'What they hold now, definitively.' }) assignmentId!: string;
  @Field(() => PositionInScenario, { description: 'What they hold instead.' }) positionId!: string;
}

@InputType({ description: 'Somebody who holds a position no more.' })
class EndInScenarioInput {
  @Field(() => NodeId('assignment'), { description: 'What they hold now.' }) assignmentId!: string;
}

@InputType({ description: 'People who are hired.' })
class HireInScenarioInput {
  @Field(() => PositionInScenario, { description: 'Into which position.' }) positionId!: string;
  @Field(() => Int, { description: 'How many, 1 to 100,000.' }) people!: number;
}

@InputType({ description: 'Another age at which holders of a position retire.' })
class RetirementInScenarioInput {
  @Field(() => NodeId('position'), { description: 'Which position.' }) positionId!: string;
  @Field(() => Int, { description: 'In years, 50 to 70.' }) age!: number;
}

@Extensions({ oneOf: true, mostItems: MOST_CHANGES_AT_ONCE })
@InputType({ description: 'One change of a scenario: exactly one of these. It takes the place of one of the same kind about the same position or holder.' })
export class ScenarioChangeInput {
  @Field(() => NeedOfScenarioInput, { nullable: true, description: 'Another need.' }) setNeed?: NeedOfScenarioInput | null;
  @Field(() => PositionOfScenarioInput, { nullable: true, description: 'A position more.' }) addPosition?: PositionOfScenarioInput | null;
  @Field(() => ClosedInScenarioInput, { nullable: true, description: 'A position less.' }) closePosition?: ClosedInScenarioInput | null;
  @Field(() => MoveInScenarioInput, { nullable: true, description: 'Somebody elsewhere.' }) moveHolder?: MoveInScenarioInput | null;
  @Field(() => EndInScenarioInput, { nullable: true, description: 'Somebody gone.' }) endHolding?: EndInScenarioInput | null;
  @Field(() => HireInScenarioInput, { nullable: true, description: 'Somebody new.' }) hire?: HireInScenarioInput | null;
  @Field(() => RetirementInScenarioInput, { nullable: true, description: 'Another age of retirement.' }) setRetirementAge?: RetirementInScenarioInput | null;
}
