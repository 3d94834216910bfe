import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { dayOf, signedIn, type Context } from '../../graphql/context.ts';
import { AsOfArgs } from '../../graphql/page.args.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { Policy } from '../../graphql/policy.ts';
import { Work } from '../../graphql/work.ts';
import { Position, type PositionRow } from '../organization/index.ts';
import { Assignment } from './assignment.entity.ts';
import { Employee } from './employee.entity.ts';
import { pangkatOf } from './golongan.rules.ts';
import { isNipProblem, nipWarnings, parseNip } from './nip.rules.ts';
import { NipScalar } from './nip.types.ts';
import { differenceOf } from './need.rules.ts';
import type { RetirementExplanation } from './retirement.rules.ts';
import { decide, longestFrom } from './staffing.lifecycle.ts';
import { canManageStaffing } from './staffing.policy.ts';
import * as queries from './staffing.queries.ts';
import { headCounts } from './head-count.queries.ts';
import { HeadCountArgs, HeadCounts } from './head-count.types.ts';
import * as service from './staffing.service.ts';
import {
  AssignEmployeeInput,
  AssignEmployeeResult,
  EndAssignmentInput,
  EndAssignmentResult,
  Retirement,
  SetPositionNeedInput,
  SetPositionNeedResult,
  SuperiorPath,
} from './staffing.types.ts';

@Resolver(() => Employee)
export class EmployeeResolver {
  @Policy('signedIn')
  @Work(500)
  @Query(() => HeadCounts, { description: 'How many people there are, by what they have in common; of a dinas, a unit or any filter.' })
  headCounts(@Ctx() context: Context, @Args(() => HeadCountArgs) args: HeadCountArgs): Promise<HeadCounts> {
    return headCounts(context, args);
  }

  @Policy('signedIn')
  @Query(() => Employee, {
    nullable: true,
    description:
      'The person with this number, for viewers who may see numbers; null otherwise. BAD_INPUT when several governments of the viewer hold it and none was named.',
  })
  employeeByNip(
    @Ctx() context: Context,
    @Arg('nip', () => NipScalar, { description: 'NIP or NI PPPK.' }) nip: string,
    @Arg('instansiId', () => NodeId('instansi'), {
      nullable: true,
      description: 'In which government: needed when several that the viewer sees hold the number.',
    })
    instansiId: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<queries.EmployeeRow | null> {
    return queries.employeeByNip(context, nip, instansiId ?? null, info);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the rank that belongs to the golongan of a PNS; PPPK have none.' })
  pangkat(@Root() employee: queries.EmployeeRow): string | null {
    return employee.golongan === null ? null : pangkatOf(employee.golongan);
  }

  @FieldResolver(() => [String], { description: 'What in the record looks wrong, for those who see private fields: codes such as NIP_BIRTH_DATE_DIFFERS.' })
  warnings(@Root() employee: queries.EmployeeRow): string[] {
    const nip = employee.nip === null ? null : parseNip(employee.nip);
    return nip === null || isNipProblem(nip) ? [] : nipWarnings(nip, employee).map((warning) => warning.code);
  }

  @FieldResolver(() => Retirement, { nullable: true, description: 'When the person retires, by the position held on the day; null without one.' })
  retirement(@Root() employee: queries.EmployeeRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<RetirementExplanation | null> {
    return queries.retirementOf(context, employee.id, dayOf(context, employee.instansiId, asOf));
  }

  @FieldResolver(() => SuperiorPath, { description: 'The direct superior on the day, and how it was found.' })
  superior(@Root() employee: queries.EmployeeRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<queries.SuperiorFinding> {
    return queries.superiorOf(context, employee.id, dayOf(context, employee.instansiId, asOf));
  }
}

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Policy('hr')
  @Mutation(() => AssignEmployeeResult, { description: 'Puts an employee into a position.' })
  assignEmployee(
    @Ctx() context: Context,
    @Arg('input', () => AssignEmployeeInput, { description: 'Who, where, when.' }) input: AssignEmployeeInput,
  ): Promise<AssignEmployeeResult> {
    return service.assignEmployee(context, input);
  }

  @Policy('hr')
  @Mutation(() => EndAssignmentResult, { description: 'Ends a running assignment.' })
  endAssignment(
    @Ctx() context: Context,
    @Arg('input', () => EndAssignmentInput, { description: 'Which, and the last day.' }) input: EndAssignmentInput,
  ): Promise<EndAssignmentResult> {
    return service.endAssignment(context, input);
  }

  @Policy('hr')
  @Mutation(() => SetPositionNeedResult, { description: 'Sets how many people a position needs from a day on.' })
  setPositionNeed(
    @Ctx() context: Context,
    @Arg('input', () => SetPositionNeedInput, { description: 'Which position, how many, since when.' }) input: SetPositionNeedInput,
  ): Promise<SetPositionNeedResult> {
    return service.setPositionNeed(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'Whether endAssignment would be accepted with the day as its last.' })
  viewerCanEnd(@Root() assignment: queries.AssignmentRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): boolean {
    const lastDay = dayOf(context, assignment.instansiId, asOf);
    return decide('end', { isHr: canManageStaffing(signedIn(context).scope, assignment), lastDay, assignment }) === null;
  }
}

@Resolver(() => Position)
export class PositionStaffingResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether assignEmployee would be accepted from the day to the last of the position, for somebody who holds no other.',
  })
  viewerCanAssign(@Root() position: PositionRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): boolean {
    const day = dayOf(context, position.instansiId, asOf);
    return decide('assign', { isHr: canManageStaffing(signedIn(context).scope, position), ...longestFrom(day, position) }) === null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether setPositionNeed would be accepted from the day on.' })
  viewerCanSetNeed(@Root() position: PositionRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): boolean {
    const since = dayOf(context, position.instansiId, asOf);
    return decide('setNeed', { isHr: canManageStaffing(signedIn(context).scope, position), since, position, running: null }) === null;
  }

  @FieldResolver(() => Int, { description: 'People needed on the day.' })
  async need(@Root() position: PositionRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<number> {
    return (await queries.positionCounts(context, position.id, dayOf(context, position.instansiId, asOf))).need;
  }

  @FieldResolver(() => Int, { description: 'Definitive holders on the day that the viewer may see.' })
  async filled(@Root() position: PositionRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<number> {
    return (await queries.positionCounts(context, position.id, dayOf(context, position.instansiId, asOf))).filled;
  }

  @FieldResolver(() => Int, { description: 'Filled minus need (selisih): negative when people are missing, positive when there are too many.' })
  async difference(@Root() position: PositionRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<number> {
    return differenceOf(await queries.positionCounts(context, position.id, dayOf(context, position.instansiId, asOf)));
  }
}
