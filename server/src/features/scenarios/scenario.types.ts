import { ArgsType, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { OfDay } from '../../graphql/days.ts';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Text } from '../../graphql/text.ts';
import { Reorganisation } from '../reorganisation/index.ts';
import { Scenario } from './scenario.entity.ts';
import { MOST_CHANGES_AT_ONCE, ScenarioChangeId, ScenarioChangeInput } from './scenario-change.types.ts';
import { NothingToApply, ScenarioChanged, ScenarioExpired, ScenarioFull, ScenarioMisfits, ScenarioOver } from './scenario.errors.ts';

export const ScenarioConnection = connectionOf(Scenario, 'Scenario');

@ArgsType()
export class EffectArgs {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day to look at; the first day of the scenario when left out.' })
  asOf?: string | null;
}

@ObjectType({ description: 'What there is of people on record, or would be.' })
export class StaffingSide {
  @Field(() => Int, { description: 'Positions.' }) positions!: number;
  @Field(() => Int, { description: 'People needed.' }) need!: number;
  @Field(() => Int, { description: 'Definitive holders.' }) filled!: number;
  @Field(() => Int, { description: 'People missing, position by position.' }) gap!: number;
  @Field(() => Int, { description: 'People above the need of their position.' }) surplus!: number;
  @Field(() => Int, { description: 'Needed positions without a definitive holder.' }) vacantPositions!: number;
  @Field(() => Float, { nullable: true, description: 'Gap over need, 0 to 1; null without need.' }) gapShare!: number | null;
}

@ObjectType({ description: 'A dinas on record and in a scenario.' })
export class DinasEffect {
  @Field(() => String, { description: 'Name of the dinas.' }) name!: string;
  @Field(() => String, { description: 'Its code.' }) code!: string;
  @Field(() => StaffingSide, { description: 'On record.' }) before!: StaffingSide;
  @Field(() => StaffingSide, { description: 'In the scenario.' }) after!: StaffingSide;
  @Field(() => Boolean, { description: 'Whether any of these numbers is another one.' }) isOther!: boolean;
  dinasId!: string;
}

export const DinasEffectConnection = connectionOf(DinasEffect, 'DinasEffect');

@ObjectType({ description: 'What a scenario comes to, counted by the SQL of the board, of one moment of the record.' })
export class ScenarioEffect extends OfDay {
  @Field(() => StaffingSide, { description: 'All of it on record.' }) before!: StaffingSide;
  @Field(() => StaffingSide, { description: 'All of it in the scenario.' }) after!: StaffingSide;
  dinas!: readonly DinasEffect[];
}

@InputType({ description: 'A scenario that is to be thought through.' })
export class CreateScenarioInput {
  @Field(() => NodeId('instansi'), { description: 'Of which government.' }) instansiId!: string;
  @Field(() => NodeId('dinas'), { nullable: true, description: 'Of which dinas alone; of the whole government when left out.' }) dinasId?: string | null;
  @Field(() => Text(lengthOf(Scenario, 'name')), { description: 'What to call it.' }) name!: string;
  @Field(() => LocalDateScalar, { description: 'The day from which its changes would hold.' }) firstDay!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on which it can be worked on; kept when left out.' }) keptUntil?: string | null;
  @Field(() => NodeId(Scenario), { nullable: true, description: 'Another scenario of the government whose changes it begins with; none when left out.' })
  copyOfId?: string | null;
}

@InputType({ description: 'A scenario with the version that was read.' })
abstract class ReadScenarioInput {
  @Field(() => NodeId(Scenario), { description: 'Which scenario.' }) scenarioId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

@InputType({ description: 'Changes what is said of a scenario. What is left out stays as it is.' })
export class ChangeScenarioInput extends ReadScenarioInput {
  @Field(() => Text(lengthOf(Scenario, 'name')), { nullable: true, description: 'What to call it.' }) name?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day from which its changes would hold.' }) firstDay?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether leadership may look at it.' }) isShared?: boolean | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on which it can be worked on; null keeps it.' }) keptUntil?: string | null;
}

@InputType({ description: 'Puts changes into a scenario, and takes some out.' })
export class PutScenarioChangesInput extends ReadScenarioInput {
  static readonly MOST = MOST_CHANGES_AT_ONCE;
  @Field(() => [ScenarioChangeInput], { description: 'Changes that are to be in it; at most 500 at once.' }) changes!: ScenarioChangeInput[];
  @Field(() => [ScenarioChangeId], { nullable: true, description: 'Changes that are to go; at most 100 at once.' }) removedIds?: string[] | null;
}

@InputType({ description: 'Throws a scenario away.' })
export class DiscardScenarioInput extends ReadScenarioInput {}

@InputType({ description: 'Makes drafts of a scenario.' })
export class ApplyScenarioInput extends ReadScenarioInput {
  @Field(() => Text(lengthOf(Reorganisation, 'decreeNumber')), {
    description: 'Number of the decree (SK) that the drafts are to rest on; they say it until somebody changes it there.',
  })
  decreeNumber!: string;
}

@ObjectType({ description: 'The scenario as it now is.' })
export class ScenarioSaved {
  @Field(() => Scenario, { description: 'The scenario.' })
  readonly scenario: Scenario;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }
}

@ObjectType({ description: 'The scenario as it now is, and what was made of it.' })
export class ScenarioApplied {
  @Field(() => Scenario, { description: 'The scenario; its drafts are checked and applied as any other.' })
  readonly scenario: Scenario;

  @Field(() => Int, { description: 'How many drafts were made: nothing of them holds yet.' })
  readonly draftCount: number;

  @Field(() => Int, { description: 'How many people the scenario hires: no draft has them, since nobody knows who they are.' })
  readonly hiredPeople: number;

  constructor(scenario: Scenario, draftCount: number, hiredPeople: number) {
    this.scenario = scenario;
    this.draftCount = draftCount;
    this.hiredPeople = hiredPeople;
  }
}

const WHY = 'The scenario, or why not.';
const READ = [ScenarioChanged, ScenarioOver] as const;
export const CreateScenarioResult = resultOf('CreateScenarioResult', 'The scenario.', [ScenarioSaved]);
export type CreateScenarioResult = typeof CreateScenarioResult;
export const ChangeScenarioResult = resultOf('ChangeScenarioResult', WHY, [ScenarioSaved, ...READ]);
export type ChangeScenarioResult = typeof ChangeScenarioResult;
export const PutScenarioChangesResult = resultOf('PutScenarioChangesResult', WHY, [ScenarioSaved, ...READ, ScenarioExpired, ScenarioFull]);
export type PutScenarioChangesResult = typeof PutScenarioChangesResult;
export const DiscardScenarioResult = resultOf('DiscardScenarioResult', WHY, [ScenarioSaved, ...READ]);
export type DiscardScenarioResult = typeof DiscardScenarioResult;
export const ApplyScenarioResult = resultOf('ApplyScenarioResult', 'The drafts, or why there are none.', [
  ScenarioApplied,
  ...READ,
  ScenarioExpired,
  ScenarioMisfits,
  NothingToApply,
]);
export type ApplyScenarioResult = typeof ApplyScenarioResult;
