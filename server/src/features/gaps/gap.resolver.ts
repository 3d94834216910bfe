import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { within } from '../../access/scope.sql.ts';
import { Sight, sightBy, sightOf } from '../../graph/sight.ts';
import { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { dayOf, ofDay } from '../../graphql/days.ts';
import { PageAsOfArgs } from '../../graphql/page.args.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { Most, Work } from '../../graphql/work.ts';
import { sourcesOf } from '../../rules/dated-value.ts';
import { sourceLines } from '../../rules/legal-source.ts';
import { INSTANSI, Instansi, partsOfInstansi, type InstansiRow } from '../organization/index.ts';
import { GOLONGAN_RANGES } from './fit.parameters.ts';
import { holderMisfitsOf } from './fit.queries.ts';
import { positionGapSumsOf } from './gap-sums.queries.ts';
import { positionGapsOf } from './gap.queries.ts';
import {
  HolderMisfit,
  HolderMisfitConnection,
  HolderMisfitsArgs,
  KINDS_OF_POSITIONS,
  PositionGapConnection,
  PositionGapSum,
  PositionGapSumsArgs,
  PositionGapsArgs,
  type PositionGap,
} from './gap.types.ts';

@Resolver(() => Instansi)
export class GapsResolver {
  @Work(100)
  @FieldResolver(() => PositionGapConnection, {
    description:
      'Positions with what they need and have on the day, the most urgent first: head positions without anybody, vacant ones, then by how many people are missing. Of the dinas whose figures the viewer may see.',
  })
  positionGaps(@Root() { id }: InstansiRow, @Ctx() context: Context, @Args(() => PositionGapsArgs) args: PositionGapsArgs): Promise<Page<PositionGap>> {
    return positionGapsOf(context, id, ofDay(context, id, args.asOf), args, PageAsOfArgs.read(args));
  }

  @Work(100)
  @Most(KINDS_OF_POSITIONS)
  @FieldResolver(() => [PositionGapSum], {
    description: 'The same positions added up by their kind, without those kinds that there are none of. Of the dinas whose figures the viewer may see.',
  })
  positionGapSums(@Root() { id }: InstansiRow, @Ctx() context: Context, @Args(() => PositionGapSumsArgs) args: PositionGapSumsArgs): Promise<PositionGapSum[]> {
    return positionGapSumsOf(context, id, ofDay(context, id, args.asOf), args);
  }

  @Work(100)
  @FieldResolver(() => HolderMisfitConnection, {
    description:
      'Definitive holders whose golongan or education is not what their position asks for, one row for each way; in the order of the tree. What is not known of somebody is no misfit.',
  })
  holderMisfits(@Root() { id }: InstansiRow, @Ctx() context: Context, @Args(() => HolderMisfitsArgs) args: HolderMisfitsArgs): Promise<Page<HolderMisfit>> {
    return holderMisfitsOf(context, id, dayOf(context, id, args.asOf), args, PageAsOfArgs.read(args));
  }
}

const SEES_GAPS = (i: string): string => sightBy({ all: within('figures', { instansi: `${i}.id` }), part: partsOfInstansi('figures', `${i}.id`) });
const SEES_MISFITS = (i: string): string => sightBy({ all: within('people', { instansi: `${i}.id` }), part: partsOfInstansi('people', `${i}.id`) });

@Resolver(() => Instansi)
export class GapsSightResolver {
  @FieldResolver(() => Sight, { description: 'How much of `positionGaps` the viewer sees.' })
  viewerSeesPositionGaps(@Root() { id }: InstansiRow, @Ctx() context: Context): Promise<Sight> {
    return sightOf(context, INSTANSI, 'positionGaps', SEES_GAPS, id);
  }

  @FieldResolver(() => Sight, { description: 'How much of `holderMisfits` the viewer sees.' })
  viewerSeesHolderMisfits(@Root() { id }: InstansiRow, @Ctx() context: Context): Promise<Sight> {
    return sightOf(context, INSTANSI, 'holderMisfits', SEES_MISFITS, id);
  }
}

@Resolver(() => HolderMisfit)
export class HolderMisfitResolver {
  @Impersonal()
  @FieldResolver(() => String, { nullable: true, description: 'What the rule rests on; null where it is the position itself that says what it asks for.' })
  source(@Root() { reason }: HolderMisfit): string | null {
    return reason === 'GOLONGAN_BELOW' || reason === 'GOLONGAN_ABOVE' ? sourceLines(sourcesOf(GOLONGAN_RANGES)) : null;
  }
}
