import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { within } from '../../access/scope.sql.ts';
import { Sight, sightBy, sightOf } from '../../graph/sight.ts';
import type { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { Work } from '../../graphql/work.ts';
import { INSTANSI, Instansi, type InstansiRow } from '../organization/index.ts';
import { retirementCounts, retirementsOf } from './retirements.queries.ts';
import { RetirementArgs, RetirementBy, RetiringHolderConnection, RetirementCounts, type RetiringHolder } from './retirements.types.ts';

/** As the list itself asks of each dinas (retirements.queries.ts). */
const SEEN = sightBy({
  all: within('people', { instansi: 'r.id' }),
  part: [`exists (select from dinas d where d.instansi_id = r.id and ${within('people', { dinas: 'd.id' })})`],
});

@Resolver(() => Instansi)
export class RetirementsResolver {
  @Work(200)
  @FieldResolver(() => RetirementCounts, {
    description: 'How many retire by age in each of the years to come, of the dinas whose people the viewer sees, counted by one thing more.',
  })
  retirementCounts(
    @Root() { id }: InstansiRow,
    @Ctx() context: Context,
    @Arg('per', () => RetirementBy, { nullable: true, description: 'By what, beside the year; by DINAS when left out.' }) per: RetirementBy | null | undefined,
    @Arg('dinasId', () => NodeId('dinas'), { nullable: true, description: 'Of this dinas; of all whose people the viewer sees when left out.' })
    dinasId: string | null | undefined,
  ): Promise<RetirementCounts> {
    return retirementCounts(context, id, per ?? 'DINAS', dinasId ?? null);
  }

  @Work(200)
  @FieldResolver(() => RetiringHolderConnection, {
    description: 'Who retires by age in the year of today or one of the five after it, the first to leave first; of the dinas whose people the viewer sees.',
  })
  retirements(@Root() { id }: InstansiRow, @Ctx() context: Context, @Args(() => RetirementArgs) args: RetirementArgs): Promise<Page<RetiringHolder>> {
    return retirementsOf(context, id, args, PageArgs.read(args));
  }

  @FieldResolver(() => Sight, { description: 'How much of `retirements` and `retirementCounts` the viewer sees.' })
  viewerSeesRetirements(@Root() { id }: InstansiRow, @Ctx() context: Context): Promise<Sight> {
    return sightOf(context, INSTANSI, 'retirements', () => SEEN, id);
  }
}
