import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Vehicle } from './vehicle.entity.ts';
import { decide } from './vehicle.lifecycle.ts';
import { isKeeper } from './vehicle.policy.ts';
import { vehiclePage, type VehicleRow } from './vehicle.queries.ts';
import { retireVehicle } from './vehicle.service.ts';
import { RetireVehicleInput, RetireVehicleResult, VehicleConnection } from './vehicle.types.ts';

@ArgsType()
class VehiclesArgs extends PageArgs {
  @Field(() => NodeId('instansi'), { description: 'Whose vehicles.' })
  instansiId!: string;
}

@Resolver(() => Vehicle)
export class VehicleResolver {
  @Policy('signedIn')
  @Query(() => VehicleConnection, { description: 'The vehicles of a government, by plate.' })
  vehicles(@Ctx() context: Context, @Args(() => VehiclesArgs) args: VehiclesArgs): Promise<Page<VehicleRow>> {
    return vehiclePage(context, args.instansiId, PageArgs.read(args));
  }

  @Policy('hr')
  @Mutation(() => RetireVehicleResult, { description: 'Takes a vehicle out of use from today on.' })
  retireVehicle(
    @Ctx() context: Context,
    @Arg('input', () => RetireVehicleInput, { description: 'Which vehicle.' }) input: RetireVehicleInput,
  ): Promise<RetireVehicleResult> {
    return retireVehicle(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'Whether retireVehicle would be accepted.' })
  viewerCanRetire(@Root() { instansiId, dinasId, retiredOn }: VehicleRow, @Ctx() context: Context): boolean {
    return decide('retire', { isKeeper: isKeeper(signedIn(context).scope, { instansiId, dinasId }), retiredOn }) === null;
  }
}
