import { within } from '../../access/scope.sql.ts';
import { Sight, sightBy, sightOf } from '../../graph/sight.ts';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { Work } from '../../graphql/work.ts';
import { INSTANSI, Instansi, type InstansiRow } from '../organization/index.ts';
import { headsOf } from './heads.queries.ts';
import { HeadArgs, HeadPositionConnection, type HeadPosition } from './heads.types.ts';

/** As the list itself asks of each dinas (heads.queries.ts). */
const SEEN = sightBy({
  all: within('figures', { instansi: 'r.id' }),
  part: [`exists (select from dinas d where d.instansi_id = r.id and ${within('figures', { dinas: 'd.id' })})`],
});

@Resolver(() => Instansi)
export class HeadsResolver {
  @Work(200)
  @FieldResolver(() => HeadPositionConnection, {
    description: 'The positions of heads of units, those without anybody first, then by level; of the dinas whose figures the viewer sees.',
  })
  headPositions(@Root() { id }: InstansiRow, @Ctx() context: Context, @Args(() => HeadArgs) args: HeadArgs): Promise<Page<HeadPosition>> {
    return headsOf(context, id, dayOf(context, id, args.asOf ?? null), args, PageArgs.read(args));
  }
  @FieldResolver(() => Sight, { description: 'How much of `headPositions` the viewer sees.' })
  viewerSeesHeadPositions(@Root() { id }: InstansiRow, @Ctx() context: Context): Promise<Sight> {
    return sightOf(context, INSTANSI, 'headPositions', () => SEEN, id);
  }
}
