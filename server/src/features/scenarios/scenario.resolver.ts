import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { pageOfRows, type RowOrder } from '../../graph/pages-of-rows.ts';
import { Page } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { PageArgs, WholePageArgs } from '../../graphql/page.args.ts';
import { COUNTED_AS_A_WHOLE } from '../../graphql/page-sizes.ts';
import { Policy } from '../../graphql/policy.ts';
import { UsualPage, Work } from '../../graphql/work.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';
import { applyScenario } from './apply-scenario.service.ts';
import { Scenario } from './scenario.entity.ts';
import { ScenarioChangeConnection, type ScenarioChange } from './scenario-change.types.ts';
import { decide, type ScenarioStep } from './scenario.lifecycle.ts';
import { thinksAbout } from './scenario.policy.ts';
import * as queries from './scenario.queries.ts';
import * as service from './scenario.service.ts';
import {
  ApplyScenarioInput,
  ApplyScenarioResult,
  ChangeScenarioInput,
  ChangeScenarioResult,
  CreateScenarioInput,
  CreateScenarioResult,
  DinasEffectConnection,
  DiscardScenarioInput,
  DiscardScenarioResult,
  EffectArgs,
  PutScenarioChangesInput,
  PutScenarioChangesResult,
  ScenarioEffect,
  type DinasEffect,
} from './scenario.types.ts';

const IN_ORDER: RowOrder<ScenarioChange> = { mark: 'changes of a scenario', key: ({ place }) => place };

const BY_CODE: RowOrder<DinasEffect> = { mark: 'dinas of a scenario', key: ({ code }) => code };

const may = (step: ScenarioStep, context: Context, scenario: queries.ScenarioRow): boolean =>
  decide(step, { isHr: thinksAbout(signedIn(context).scope, scenario), scenario, today: dayOf(context, scenario.instansiId, null) }) === null;

@Resolver(() => Scenario)
export class ScenarioResolver {
  @Policy('hr')
  @Mutation(() => CreateScenarioResult, {
    description: 'Begins a scenario, with the changes of another one where that is said. Nothing of the record is changed.',
  })
  createScenario(
    @Ctx() context: Context,
    @Arg('input', () => CreateScenarioInput, { description: 'Of what, and how it is called.' }) input: CreateScenarioInput,
  ): Promise<CreateScenarioResult> {
    return service.createScenario(context, input);
  }

  @Policy('hr')
  @Mutation(() => ChangeScenarioResult, {
    description: 'Changes what is said of a scenario: its name, its first day, who may look at it, how long it is kept.',
  })
  changeScenario(
    @Ctx() context: Context,
    @Arg('input', () => ChangeScenarioInput, { description: 'Which, and what is to be said.' }) input: ChangeScenarioInput,
  ): Promise<ChangeScenarioResult> {
    return service.changeScenario(context, input);
  }

  @Policy('hr')
  @Mutation(() => PutScenarioChangesResult, { description: 'Puts changes into a scenario, and takes some out.' })
  putScenarioChanges(
    @Ctx() context: Context,
    @Arg('input', () => PutScenarioChangesInput, { description: 'Of which, and what is to be in it.' }) input: PutScenarioChangesInput,
  ): Promise<PutScenarioChangesResult> {
    return service.putScenarioChanges(context, input);
  }

  @Policy('hr')
  @Mutation(() => DiscardScenarioResult, { description: 'Throws a scenario away; it stays to be read.' })
  discardScenario(
    @Ctx() context: Context,
    @Arg('input', () => DiscardScenarioInput, { description: 'Which.' }) input: DiscardScenarioInput,
  ): Promise<DiscardScenarioResult> {
    return service.discardScenario(context, input);
  }

  @Policy('hr')
  @Mutation(() => ApplyScenarioResult, { description: 'Makes drafts of a scenario (reorganisations), once; each is checked and applied for itself.' })
  applyScenario(
    @Ctx() context: Context,
    @Arg('input', () => ApplyScenarioInput, { description: 'Which, and by which decree.' }) input: ApplyScenarioInput,
  ): Promise<ApplyScenarioResult> {
    return applyScenario(context, input);
  }

  @Work(5)
  @FieldResolver(() => ScenarioChangeConnection, {
    description: 'Its changes, in the order in which they were made, as far as the viewer may see whom they are about.',
  })
  async changes(@Root() { id }: queries.ScenarioRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<ScenarioChange>> {
    return pageOfRows((await queries.changesOf(context, id)).map(queries.toChange), IN_ORDER, PageArgs.read(page));
  }

  @Work(2)
  @FieldResolver(() => Int, { description: 'How many changes it has, as far as the viewer may see whom they are about.' })
  async changeCount(@Root() { id }: queries.ScenarioRow, @Ctx() context: Context): Promise<number> {
    return (await queries.changesOf(context, id)).length;
  }

  @Work(2)
  @FieldResolver(() => Int, { description: 'How many of them do not fit the record any more; each says why.' })
  async misfitCount(@Root() { id }: queries.ScenarioRow, @Ctx() context: Context): Promise<number> {
    return (await queries.changesOf(context, id)).filter(({ misfit }) => misfit !== null).length;
  }

  // Two of the readings that a board has five of.
  @Work(300)
  @FieldResolver(() => ScenarioEffect, {
    description: 'What it comes to: each dinas on record and in the scenario. FORBIDDEN to who may see the figures of none.',
  })
  effect(@Root() scenario: queries.ScenarioRow, @Ctx() context: Context, @Args(() => EffectArgs) { asOf }: EffectArgs): Promise<ScenarioEffect> {
    return queries.effectOf(context, scenario, asOf ?? scenario.firstDay);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was kept until a day that is over.' })
  isExpired(@Root() { keptUntil, instansiId }: queries.ScenarioRow, @Ctx() context: Context): boolean {
    return keptUntil !== null && keptUntil < dayOf(context, instansiId, null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether putScenarioChanges would be accepted.' })
  viewerCanWork(@Root() scenario: queries.ScenarioRow, @Ctx() context: Context): boolean {
    return may('work', context, scenario);
  }

  @FieldResolver(() => Boolean, { description: 'Whether changeScenario and discardScenario would be accepted.' })
  viewerCanKeep(@Root() scenario: queries.ScenarioRow, @Ctx() context: Context): boolean {
    return may('keep', context, scenario);
  }
}

@Resolver(() => ScenarioEffect)
export class ScenarioEffectResolver {
  @UsualPage(COUNTED_AS_A_WHOLE.usual)
  @FieldResolver(() => DinasEffectConnection, { description: 'Each dinas that the scenario is about and whose figures the viewer may see, by code.' })
  rows(@Root() { dinas }: ScenarioEffect, @Args(() => WholePageArgs) page: WholePageArgs): Page<DinasEffect> {
    return pageOfRows(dinas, BY_CODE, WholePageArgs.read(page));
  }
}

@Resolver(() => Instansi)
export class InstansiScenariosResolver {
  @FieldResolver(() => Boolean, { description: 'Whether createScenario of the whole government would be accepted.' })
  viewerCanMakeScenarios(@Root() { id }: InstansiRow, @Ctx() context: Context): boolean {
    return thinksAbout(signedIn(context).scope, { instansiId: id, dinasId: null });
  }
}
