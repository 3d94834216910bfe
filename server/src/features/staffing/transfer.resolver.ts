import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { SEARCH_LENGTH, Text } from '../../graphql/text.ts';
import { Work } from '../../graphql/work.ts';
import { Employee } from './employee.entity.ts';
import { canManageWhole } from './staffing.policy.ts';
import { seesPerson } from './transfer-person.policy.ts';
import { Transfer } from './transfer.entity.ts';
import { decide } from './transfer.lifecycle.ts';
import * as queries from './transfer.queries.ts';
import * as service from './transfer.service.ts';
import {
  AcceptTransferInput,
  AcceptTransferResult,
  DeclineTransferInput,
  DeclineTransferResult,
  ReceiverConnection,
  ReleaseEmployeeInput,
  ReleaseEmployeeResult,
  WithdrawTransferInput,
  WithdrawTransferResult,
  Receiver,
} from './transfer.types.ts';

@Resolver(() => Transfer)
export class TransferResolver {
  @Policy('hr')
  @Mutation(() => ReleaseEmployeeResult, { description: 'Offers somebody to another government of the installation.' })
  releaseEmployee(
    @Ctx() context: Context,
    @Arg('input', () => ReleaseEmployeeInput, { description: 'Who, to which government, from when.' }) input: ReleaseEmployeeInput,
  ): Promise<ReleaseEmployeeResult> {
    return service.releaseEmployee(context, input);
  }

  @Policy('hr')
  @Mutation(() => AcceptTransferResult, { description: 'Takes somebody who is offered, and appoints them.' })
  acceptTransfer(
    @Ctx() context: Context,
    @Arg('input', () => AcceptTransferInput, { description: 'Which offer, into which position, from when.' }) input: AcceptTransferInput,
  ): Promise<AcceptTransferResult> {
    return service.acceptTransfer(context, input);
  }

  @Policy('hr')
  @Mutation(() => DeclineTransferResult, { description: 'Does not take somebody who is offered.' })
  declineTransfer(
    @Ctx() context: Context,
    @Arg('input', () => DeclineTransferInput, { description: 'Which offer, and why.' }) input: DeclineTransferInput,
  ): Promise<DeclineTransferResult> {
    return service.declineTransfer(context, input);
  }

  @Policy('hr')
  @Mutation(() => WithdrawTransferResult, { description: 'Takes an offer back that was not answered.' })
  withdrawTransfer(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawTransferInput, { description: 'Which offer.' }) input: WithdrawTransferInput,
  ): Promise<WithdrawTransferResult> {
    return service.withdrawTransfer(context, input);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name with its titles, as it is shown.' })
  fullName(@Root() { name, titleBefore, titleAfter }: queries.TransferRow): string | null {
    if (name === null) return null;
    const named = [titleBefore, name].filter((part) => part !== null).join(' ');
    return [named, titleAfter].filter((part) => part !== null).join(', ');
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer is told who it is about: HR of the government that offers always, HR of the other until it is declined or withdrawn, and once it is accepted.',
  })
  viewerSeesPerson(@Root() transfer: Transfer, @Ctx() context: Context): boolean {
    return seesPerson(signedIn(context).scope, transfer);
  }

  @FieldResolver(() => String, { description: 'Name of the government that lets the person go.' })
  giverName(@Root() { fromInstansiId }: queries.TransferRow, @Ctx() context: Context): Promise<string> {
    return queries.governmentName(context, fromInstansiId);
  }

  @FieldResolver(() => String, { description: 'Name of the government that the person is offered to.' })
  receiverName(@Root() { toInstansiId }: queries.TransferRow, @Ctx() context: Context): Promise<string> {
    return queries.governmentName(context, toInstansiId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may take the person with acceptTransfer, or decline with declineTransfer.' })
  viewerCanAnswer(@Root() transfer: Transfer, @Ctx() context: Context): boolean {
    return decide('decline', { isHr: canManageWhole(signedIn(context).scope, transfer.toInstansiId), transfer }) === null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may take the offer back with withdrawTransfer.' })
  viewerCanWithdraw(@Root() transfer: Transfer, @Ctx() context: Context): boolean {
    return decide('withdraw', { isHr: canManageWhole(signedIn(context).scope, transfer.fromInstansiId), transfer }) === null;
  }
}

@Resolver(() => Employee)
export class ReleasedResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may offer the person to another government with releaseEmployee, while their service goes on and no offer waits.',
  })
  viewerCanRelease(@Root() { instansiId }: { readonly instansiId: string }, @Ctx() context: Context): boolean {
    return canManageWhole(signedIn(context).scope, instansiId);
  }
}

@ArgsType()
class ReceiverArgs extends PageArgs {
  @Field(() => NodeId('instansi'), { description: 'Whose people are to be offered.' })
  instansiId!: string;

  @Field(() => Text(SEARCH_LENGTH), { nullable: true, description: 'Part of the name; at most 200 characters.' })
  search?: string | null;
}

@Resolver(() => Receiver)
export class ReceiversResolver {
  @Policy('hr')
  @Work(100)
  @Query(() => ReceiverConnection, {
    description: 'Other governments of the installation, to which HR of the whole of a government may offer its people, by name; none for HR of single dinas.',
  })
  receivers(@Ctx() context: Context, @Args(() => ReceiverArgs) args: ReceiverArgs): Promise<Page<Receiver>> {
    return queries.receiversBeside(context, args.instansiId, args.search ?? '', PageArgs.read(args));
  }
}
