import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { Work } from '../../graphql/work.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';
import { countsOf } from './setup.queries.ts';
import { stepsOf } from './setup.rules.ts';
import { Setup } from './setup.types.ts';

/** It counts through a government. */
const WORK = 100;

@Resolver(() => Instansi)
export class SetupResolver {
  @Work(WORK)
  @FieldResolver(() => Setup, {
    nullable: true,
    description: 'How far it has come from nothing to its board, for HR of the whole government and its administrators; null for others.',
  })
  async setup(@Root() { id }: InstansiRow, @Ctx() context: Context): Promise<Setup | null> {
    const counts = await countsOf(context, id);
    if (!counts) return null;
    const steps = stepsOf(counts);
    return { steps, isComplete: steps.every(({ isDone }) => isDone !== false) };
  }
}
