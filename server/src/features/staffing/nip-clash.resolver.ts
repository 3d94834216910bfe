import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { covers } from '../../access/scope.ts';
import type { Page } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { encodeId } from '../../graphql/node.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Work } from '../../graphql/work.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';
import { nipClashPage } from './nip-clash.queries.ts';
import { NipClash, NipClashConnection } from './nip-clash.types.ts';

@ArgsType()
class NipClashArgs extends PageArgs {
  @Field(() => NodeId('instansi'), { description: 'Of which government.' })
  instansiId!: string;
}

@Resolver(() => NipClash)
export class NipClashResolver {
  @Policy('administers')
  @Work(100)
  @Query(() => NipClashConnection, {
    description: 'Numbers of a government that another government holds as well, for its administrators: those to be settled first.',
  })
  nipClashes(@Ctx() context: Context, @Args(() => NipClashArgs) args: NipClashArgs): Promise<Page<NipClash>> {
    return nipClashPage(context, args.instansiId, PageArgs.read(args));
  }

  @FieldResolver(() => ID, { description: 'Id of the record in the government asked about.' })
  employeeId(@Root() clash: NipClash): string {
    return encodeId('employee', clash.employeeId);
  }
}

@Resolver(() => Instansi)
export class AdministeredInstansiResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer administers it, and is shown the cases that concern two governments.' })
  viewerCanAdminister(@Root() { id }: InstansiRow, @Ctx() context: Context): boolean {
    return covers(signedIn(context).scope, 'administration', { instansi: id });
  }
}
