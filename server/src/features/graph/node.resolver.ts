import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { decodeAnyId, Node, NODE_TYPES, type NodePrefix } from '../../graphql/node.ts';
import { Policy } from '../../graphql/policy.ts';
import { evaluationById, periodById } from '../evaluation/index.ts';
import { importById } from '../importing/index.ts';
import { dinasById, instansiById, positionById, unitById } from '../organization/index.ts';
import { assignmentById, employeeById } from '../staffing/index.ts';

const READERS: Record<NodePrefix, (context: Context, id: string) => Promise<object | null>> = {
  instansi: instansiById,
  dinas: dinasById,
  unit: unitById,
  position: positionById,
  employee: employeeById,
  assignment: assignmentById,
  period: periodById,
  evaluation: evaluationById,
  import: importById,
};

@Resolver()
export class NodeResolver {
  @Policy('signedIn')
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when it does not exist or the viewer may not see it, which look the same.' })
  async node(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Id of the form <type>_<uuid>.' }) id: string): Promise<object | null> {
    const decoded = decodeAnyId(id);
    if (!decoded) throw badInput(`"${id.slice(0, 80)}" is not an id; ids look like employee_<uuid>.`);
    const row = await READERS[decoded.prefix](context, decoded.uuid);
    return row && { ...row, __typename: NODE_TYPES[decoded.prefix] };
  }
}
