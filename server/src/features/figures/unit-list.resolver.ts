import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { within } from '../../access/scope.sql.ts';
import { Sight, sightBy, sightOf } from '../../graph/sight.ts';
import type { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { Most, Work } from '../../graphql/work.ts';
import { INSTANSI, Instansi, MAX_TREE_DEPTH, type InstansiRow } from '../organization/index.ts';
import { UnitFigures, UnitFiguresConnection } from './figures.types.ts';
import { trailOf, unitsOf } from './unit-list.queries.ts';
import { UnitListArgs } from './unit-list.types.ts';

/** As the list itself asks of each dinas (unit-list.queries.ts). */
const SEEN = sightBy({
  all: within('figures', { instansi: 'r.id' }),
  part: [`exists (select from dinas d where d.instansi_id = r.id and ${within('figures', { dinas: 'd.id' })})`],
});

@Resolver(() => Instansi)
export class UnitListResolver {
  @Work(200)
  @FieldResolver(() => UnitFiguresConnection, {
    description: 'Units of all dinas with their figures, units below included, those that lack most people first; of the dinas whose figures the viewer sees.',
  })
  unitFigures(@Root() { id }: InstansiRow, @Ctx() context: Context, @Args(() => UnitListArgs) args: UnitListArgs): Promise<Page<UnitFigures>> {
    return unitsOf(context, id, args, PageArgs.read(args));
  }

  @FieldResolver(() => Sight, { description: 'How much of `unitFigures` the viewer sees.' })
  viewerSeesUnitFigures(@Root() { id }: InstansiRow, @Ctx() context: Context): Promise<Sight> {
    return sightOf(context, INSTANSI, 'unitFigures', () => SEEN, id);
  }
}

@Resolver(() => UnitFigures)
export class UnitTrailResolver {
  @Impersonal()
  @Most(MAX_TREE_DEPTH)
  @FieldResolver(() => [String], {
    description: 'What the units between the dinas and this one are called today, from the top down; empty of one directly below it, and of the dinas itself.',
  })
  trail(@Root() { unit, above }: UnitFigures, @Ctx() context: Context): readonly string[] | Promise<readonly string[]> {
    return above ?? trailOf(context, unit.id);
  }
}
