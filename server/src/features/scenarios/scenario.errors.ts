import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Scenario, ScenarioState } from './scenario.entity.ts';
import { MOST_CHANGES } from './scenario-change.types.ts';

@ObjectType({ implements: Refusal, description: 'Somebody changed the scenario after it was read.' })
export class ScenarioChanged extends Refusal<'SCENARIO_CHANGED'> {
  @Field(() => Scenario, { description: 'The scenario as it now is.' })
  readonly current: Scenario;

  constructor(current: Scenario) {
    super('The scenario has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

const OVER: Readonly<Record<ScenarioState, string>> = {
  OPEN: 'it is open',
  APPLIED: 'drafts were made of it already, and it is not applied a second time; copy it to go on',
  DISCARDED: 'it was thrown away; copy it to go on',
};

@ObjectType({ implements: Refusal, description: 'The scenario is not worked on any more.' })
export class ScenarioOver extends Refusal<'SCENARIO_OVER'> {
  @Field(() => ScenarioState, { description: 'What became of it.' })
  readonly scenarioState: ScenarioState;

  constructor({ scenarioState }: { readonly scenarioState: ScenarioState }) {
    super(`The scenario is ${scenarioState}: ${OVER[scenarioState]}.`);
    this.scenarioState = scenarioState;
  }
}

@ObjectType({ implements: Refusal, description: 'The scenario was kept until a day that is over.' })
export class ScenarioExpired extends Refusal<'SCENARIO_EXPIRED'> {
  @Field(() => LocalDateScalar, { description: 'The last day on which it was kept.' })
  readonly keptUntil: string;

  constructor(keptUntil: string) {
    super(`The scenario was kept until ${keptUntil}; say a later day, or that it is kept, and go on.`);
    this.keptUntil = keptUntil;
  }
}

@ObjectType({ implements: Refusal, description: 'The scenario has as many changes as it can have.' })
export class ScenarioFull extends Refusal<'SCENARIO_FULL'> {
  @Field(() => Int, { description: 'How many it can have.' })
  readonly most: number = MOST_CHANGES;

  constructor() {
    super(`A scenario has at most ${MOST_CHANGES} changes; take some out, or begin another one for the rest.`);
  }
}

@ObjectType({ implements: Refusal, description: 'The scenario changes nothing that a draft could be made of.' })
export class NothingToApply extends Refusal<'NOTHING_TO_APPLY'> {
  constructor() {
    super('There is nothing of which a draft could be made: who is hired is not known yet, and the scenario changes nothing else.');
  }
}

@ObjectType({ implements: Refusal, description: 'Some changes of the scenario do not fit the record any more.' })
export class ScenarioMisfits extends Refusal<'SCENARIO_MISFITS'> {
  @Field(() => Int, { description: 'How many; each says why (changes { misfit }).' })
  readonly count: number;

  constructor(count: number) {
    super(`${count} changes do not fit the record any more; the scenario says which and why. Take them out or change them, and apply it then.`);
    this.count = count;
  }
}
