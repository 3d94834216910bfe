import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Sight, sightOf } from '../../graph/sight.ts';
import { pageOfRows, type RowOrder } from '../../graph/pages-of-rows.ts';
import type { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { AsOfArgs, PageArgs } from '../../graphql/page.args.ts';
import { Personal } from '../../graphql/sharing.ts';
import { Most, Work } from '../../graphql/work.ts';
import { sourceLines } from '../../rules/legal-source.ts';
import {
  Dinas,
  dinasById,
  INSTANSI,
  Instansi,
  Position,
  Unit,
  type DinasRow,
  type InstansiRow,
  type PositionRow,
  type UnitRow,
} from '../organization/index.ts';
import { fiveYearPlan, HORIZON_SEEN, PLAN_SEEN } from './five-year-plan.queries.ts';
import { horizonWatchOf } from './horizon-watch.queries.ts';
import { PLAN_SOURCES } from './horizon.parameters.ts';
import { horizonOfDinas, horizonOfGovernment, horizonOfPosition, horizonOfUnit, horizonOfUnitIn } from './horizon.queries.ts';
import { PLAN_FORMULA, planOf, type YearBalance } from './horizon.rules.ts';
import {
  EVERY_YEAR,
  FiveYearPlanArgs,
  FiveYearPlanConnection,
  FiveYearPlanRow,
  Horizon,
  HorizonArgs,
  HorizonPartConnection,
  HorizonWatch,
  UnitFallingShortConnection,
  UnitsFallingShortArgs,
  type HorizonPart,
  type UnitFallingShort,
} from './horizon.types.ts';
import { unitsFallingShort } from './units-falling-short.queries.ts';

const IN_ORDER: RowOrder<HorizonPart> = { mark: 'parts of a horizon', key: ({ key }) => key };
const OF_DINAS = 'How positions are filled in the years to come; null for viewers whose grants do not cover';

@Resolver(() => Horizon)
export class HorizonResolver {
  @FieldResolver(() => HorizonPartConnection, {
    description:
      'Of a government its dinas, of a dinas or a unit the units directly below it, those that lose most people first; none of a unit without any, and of a position.',
  })
  parts(@Root() { parts }: Horizon, @Args(() => PageArgs) args: PageArgs): Page<HorizonPart> {
    return pageOfRows(parts, IN_ORDER, PageArgs.read(args));
  }

  @FieldResolver(() => String, { description: 'How the numbers of a year come about.' })
  formula(): string {
    return PLAN_FORMULA;
  }

  @FieldResolver(() => String, { description: 'The regulations behind it; what was not read says so.' })
  source(): string {
    return sourceLines(PLAN_SOURCES);
  }
}

const planOfRow = ({ filledToday, needs, retirements, contractEnds, departures, arrivals }: FiveYearPlanRow): YearBalance[] =>
  planOf(
    filledToday,
    needs,
    retirements.map((leaving, at) => ({
      retirements: leaving,
      contractEnds: contractEnds[at] ?? 0,
      departures: departures[at] ?? 0,
      arrivals: arrivals[at] ?? 0,
    })),
  );

@Resolver(() => FiveYearPlanRow)
export class FiveYearPlanResolver {
  @FieldResolver(() => Int, { description: 'Definitive holders when the year of the day is over.' })
  filled(@Root() row: FiveYearPlanRow): number {
    return planOfRow(row)[0]!.filled;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'filled - need when that year is over: below zero are missing; null where no need is set.' })
  balance(@Root() row: FiveYearPlanRow): number | null {
    return planOfRow(row)[0]!.balance;
  }

  @Most(EVERY_YEAR)
  @FieldResolver(() => [Int], {
    nullable: 'items',
    description: 'How many have to be found until the end of each of these years, all years before included; null where no need is set.',
  })
  toFill(@Root() row: FiveYearPlanRow): (number | null)[] {
    return planOfRow(row).map(({ toFill }) => toFill);
  }
}

@Resolver(() => Instansi)
export class InstansiHorizonResolver {
  @Work(200)
  @FieldResolver(() => Horizon, {
    nullable: true,
    description: `${OF_DINAS} any of its dinas, or the dinas or unit asked for.`,
  })
  async horizon(@Root() { id }: InstansiRow, @Ctx() context: Context, @Args(() => HorizonArgs) args: HorizonArgs): Promise<Horizon | null> {
    const { dinasId, unitId, asOf = null } = args;
    if (unitId) return horizonOfUnitIn(context, id, unitId, asOf);
    if (!dinasId) return horizonOfGovernment(context, id, asOf);
    const dinas = await dinasById(context, dinasId);
    return dinas?.instansiId === id ? horizonOfDinas(context, dinas, asOf) : null;
  }

  @FieldResolver(() => Sight, { description: 'How much of `horizon` and `unitsFallingShort` the viewer sees.' })
  viewerSeesHorizon(@Root() { id }: InstansiRow, @Ctx() context: Context): Promise<Sight> {
    return sightOf(context, INSTANSI, 'horizon', () => HORIZON_SEEN, id);
  }

  @Work(200)
  @FieldResolver(() => FiveYearPlanConnection, {
    description:
      'The plan of needs for five years, position by position in the order of the tree: of the dinas whose dates of birth are the viewer’s to see, since it tells who retires when.',
  })
  fiveYearPlan(@Root() { id }: InstansiRow, @Ctx() context: Context, @Args(() => FiveYearPlanArgs) args: FiveYearPlanArgs): Promise<Page<FiveYearPlanRow>> {
    return fiveYearPlan(context, id, args, PageArgs.read(args));
  }

  @FieldResolver(() => Sight, { description: 'How much of `fiveYearPlan` the viewer sees.' })
  viewerSeesFiveYearPlan(@Root() { id }: InstansiRow, @Ctx() context: Context): Promise<Sight> {
    return sightOf(context, INSTANSI, 'fiveYearPlan', () => PLAN_SEEN, id);
  }

  @Work(200)
  @FieldResolver(() => UnitFallingShortConnection, {
    description:
      'Units that meet enough of their need today and will no more by the end of the year in which the months of `horizonWatch` are over, the shortest first; of few people to who is shown their dates of birth alone.',
  })
  unitsFallingShort(
    @Root() { id }: InstansiRow,
    @Ctx() context: Context,
    @Args(() => UnitsFallingShortArgs) args: UnitsFallingShortArgs,
  ): Promise<Page<UnitFallingShort>> {
    return unitsFallingShort(context, id, args, PageArgs.read(args));
  }

  @FieldResolver(() => HorizonWatch, { description: 'How far ahead it is told of units that will be short of people.' })
  horizonWatch(@Root() { id }: InstansiRow, @Ctx() context: Context): Promise<HorizonWatch> {
    return horizonWatchOf(context, id);
  }
}

@Resolver(() => Dinas)
export class DinasHorizonResolver {
  @Personal()
  @Work(50)
  @FieldResolver(() => Horizon, { nullable: true, description: `${OF_DINAS} it.` })
  horizon(@Root() dinas: DinasRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf = null }: AsOfArgs): Promise<Horizon | null> {
    return horizonOfDinas(context, dinas, asOf);
  }
}

@Resolver(() => Unit)
export class UnitHorizonResolver {
  @Personal()
  @Work(50)
  @FieldResolver(() => Horizon, { nullable: true, description: `${OF_DINAS} it; those below it included.` })
  horizon(@Root() unit: UnitRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf = null }: AsOfArgs): Promise<Horizon | null> {
    return horizonOfUnit(context, unit, asOf);
  }
}

@Resolver(() => Position)
export class PositionHorizonResolver {
  @Work(5)
  @FieldResolver(() => Horizon, {
    nullable: true,
    description: `${OF_DINAS} its dinas. Its years are null for who is not shown the dates of birth there, since it has few holders.`,
  })
  horizon(@Root() position: PositionRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf = null }: AsOfArgs): Promise<Horizon | null> {
    return horizonOfPosition(context, position, asOf);
  }
}
