import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { coversDinas, coversUnit } from '../../access/scope.ts';
import type { PeriodsAsked } from '../../figures/fact-set.ts';
import { readPage } from '../../graph/pages.queries.ts';
import { pageOfRows, type RowOrder } from '../../graph/pages-of-rows.ts';
import { Most, UsualPage, Work } from '../../graphql/work.ts';
import { Page } from '../../graphql/connections.ts';
import { COUNTED_AS_A_WHOLE } from '../../graphql/page-sizes.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf, ofDay, type Shown } from '../../graphql/days.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { AsOfArgs, PageArgs, WholePageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { Dinas, instansiById, Unit, type DinasRow, type UnitRow } from '../organization/index.ts';
import { figuresOf, readBoardAsOf, readLiveBoard, readUnitFigures } from './board.queries.ts';
import { definitionOf, explainFigure } from './explanation.queries.ts';
import { figureRows, type FigureRowData } from './figure-rows.queries.ts';
import { mustBePeriodOf, periodsAsked, periodsIn, readPeriod } from './period.queries.ts';
import { FigureKey } from './figure-words.types.ts';
import { figureSetType, toFigureSet, type FigureSet } from './figure-set.types.ts';
import {
  Board,
  BoardRowConnection,
  Figure,
  FigureDefinition,
  FigureRowConnection,
  PERIOD,
  UnitFiguresConnection,
  type Board as BoardShape,
  type BoardRow,
  type UnitFigures,
} from './figures.types.ts';

@ArgsType()
class PeriodAsOfArgs extends AsOfArgs {
  @Field(() => ID, { nullable: true, description: PERIOD })
  periodId?: string | null;
}

@ArgsType()
class UnitFiguresArgs extends WholePageArgs {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day to look at; today when left out.' })
  asOf?: string | null;

  @Field(() => ID, { nullable: true, description: PERIOD })
  periodId?: string | null;
}

@ArgsType()
class FigureArgs extends PeriodAsOfArgs {
  @Field(() => FigureKey, { description: 'Which figure.' })
  key!: string;

  @Field(() => ID, { description: 'Of which instansi, dinas or unit.' })
  subjectId!: string;
}

/** Of a scenario nothing is stored. */
const isStored = (context: Context, instansiId: string, asOf: string | null | undefined): boolean =>
  context.scenario === null && (!asOf || asOf === dayOf(context, instansiId, null));

@Resolver(() => Board)
export class BoardResolver {
  @Policy('watchesFigures')
  @Work(500)
  @Query(() => Board, {
    nullable: true,
    description:
      'The board of an instansi: live figures today, counted anew for any other day. Null when it has no dinas; FORBIDDEN to who may see the figures of none.',
  })
  async board(
    @Ctx() context: Context,
    @Arg('instansiId', () => NodeId('instansi'), { description: 'Which government.' }) instansiId: string,
    @Args(() => PeriodAsOfArgs) args: PeriodAsOfArgs,
  ): Promise<BoardShape | null> {
    const periods = await mustBePeriodOf(context, periodsAsked(context, args.periodId), instansiId);
    // Asked together, so that they are sent together: each way to the database costs as much as one of these answers.
    const [figures, instansi, period] = await Promise.all([
      isStored(context, instansiId, args.asOf)
        ? readLiveBoard(context, instansiId, periods)
        : readBoardAsOf(context, instansiId, periods, ofDay(context, instansiId, args.asOf)),
      instansiById(context, instansiId),
      readPeriod(context, periods),
    ]);
    return figures && instansi && { ...figures, instansi, period };
  }
}

const BY_CODE: RowOrder<BoardRow> = { mark: 'board', key: ({ code }) => code };
const BY_TREE: RowOrder<UnitFigures> = { mark: 'tree of figures', key: ({ unit }) => unit.path };

@Resolver(() => Board)
export class BoardRowsResolver {
  @UsualPage(COUNTED_AS_A_WHOLE.usual)
  @FieldResolver(() => BoardRowConnection, { description: 'One row per dinas, by code.' })
  rows(@Root() { rows }: BoardShape, @Args(() => WholePageArgs) page: WholePageArgs): Page<BoardRow> {
    return pageOfRows(rows, BY_CODE, WholePageArgs.read(page));
  }
}

@Resolver(() => Dinas)
export class DinasFiguresResolver {
  @Work(50)
  @FieldResolver(figureSetType, { nullable: true, description: 'Figures of the whole dinas; null for viewers whose grants do not cover it.' })
  async figures(@Root() dinas: DinasRow, @Ctx() context: Context, @Args(() => PeriodAsOfArgs) args: PeriodAsOfArgs): Promise<FigureSet | null> {
    if (!coversDinas(signedIn(context).scope, dinas)) return null;
    const periods = await periodsIn(context, periodsAsked(context, args.periodId), dinas.instansiId);
    return dinasFiguresOf(context, dinas.id, periods, ofDay(context, dinas.instansiId, args.asOf));
  }

  @Work(100)
  @UsualPage(COUNTED_AS_A_WHOLE.usual)
  @FieldResolver(() => UnitFiguresConnection, {
    description: 'Every unit in tree order with its figures, units below included. Empty for viewers whose grants do not cover the dinas.',
  })
  async unitFigures(@Root() dinas: DinasRow, @Ctx() context: Context, @Args(() => UnitFiguresArgs) args: UnitFiguresArgs): Promise<Page<UnitFigures>> {
    const request = WholePageArgs.read(args);
    if (!coversDinas(signedIn(context).scope, dinas)) return Page.empty(request);
    const periods = await periodsIn(context, periodsAsked(context, args.periodId), dinas.instansiId);
    return pageOfRows(await unitFiguresOf(context, dinas.id, periods, ofDay(context, dinas.instansiId, args.asOf)), BY_TREE, request);
  }
}

/** Counted for all dinas of a list at once, by the SQL of the board. */
function dinasFiguresOf(context: Context, dinasId: string, periods: PeriodsAsked, shown: Shown): Promise<FigureSet> {
  return context.loaders
    .of<string, FigureSet>(`dinasFigures ${JSON.stringify(periods)} ${shown.asOf}`, async (dinasIds) => {
      const { figures } = context.services;
      const counted = await figuresOf(context, dinasIds, periods, shown, 'dinas');
      return dinasIds.map((id) => toFigureSet(figures, counted.get(id)!, { periods, isProjection: shown.isProjection }));
    })
    .load(dinasId);
}

function unitFiguresOf(context: Context, dinasId: string, periods: PeriodsAsked, shown: Shown): Promise<UnitFigures[]> {
  return context.loaders
    .of<string, UnitFigures[]>(`unitFigures ${JSON.stringify(periods)} ${shown.asOf}`, async (ids) => {
      const trees = await readUnitFigures(context, ids, periods, shown);
      return ids.map((id) => trees.get(id) ?? []);
    })
    .load(dinasId);
}

@Resolver(() => Unit)
export class UnitFiguresResolver {
  @Impersonal()
  @Work(100)
  @FieldResolver(figureSetType, {
    nullable: true,
    description: 'Figures of the unit and everything below it; null for viewers whose grants do not cover it.',
  })
  async figures(@Root() unit: UnitRow, @Ctx() context: Context, @Args(() => PeriodAsOfArgs) args: PeriodAsOfArgs): Promise<FigureSet | null> {
    if (!coversUnit(signedIn(context).scope, unit)) return null;
    const periods = await periodsIn(context, periodsAsked(context, args.periodId), unit.instansiId);
    const all = await unitFiguresOf(context, unit.dinasId, periods, ofDay(context, unit.instansiId, args.asOf));
    return all.find((entry) => entry.unit.id === unit.id)?.figures ?? null;
  }
}

@Resolver(() => Figure)
export class FigureResolver {
  @Policy('watchesFigures')
  @Work(200)
  @Query(() => Figure, {
    nullable: true,
    description:
      'One figure with its definition, its value, the rows it counts and the rows it leaves out. BAD_INPUT for a subject that is not there for the viewer, FORBIDDEN for one whose figures are not theirs; null for a government without a dinas.',
  })
  figure(@Ctx() context: Context, @Args(() => FigureArgs) args: FigureArgs): Promise<Figure | null> {
    return explainFigure(context, args.key, args.subjectId, periodsAsked(context, args.periodId), args.asOf ?? null);
  }

  @Policy('signedIn')
  @Most(50)
  @Query(() => [FigureDefinition], { description: 'What every figure is and where it comes from.' })
  figureDefinitions(@Ctx() context: Context): FigureDefinition[] {
    const { figures } = context.services;
    return figures.keys.map((key) => definitionOf(figures, key));
  }

  @Work(200)
  @FieldResolver(() => FigureRowConnection, { description: 'The rows it counts, as far as the viewer may see them.' })
  counted(@Root() figure: Figure, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<FigureRowData>> {
    return rowsOf(context, figure, true, page);
  }

  @Work(200)
  @FieldResolver(() => FigureRowConnection, { description: 'The rows it leaves out, each with the reason.' })
  leftOut(@Root() figure: Figure, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<FigureRowData>> {
    return rowsOf(context, figure, false, page);
  }
}

async function rowsOf(context: Context, figure: Figure, counted: boolean, page: PageArgs): Promise<Page<FigureRowData>> {
  const { set, figure: behind } = context.services.figures.rowsOf(figure.key);
  return readPage<FigureRowData>(context.read, figureRows(set, behind, figure, counted, figure.unitPath), PageArgs.read(page));
}
