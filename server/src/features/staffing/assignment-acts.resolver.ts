import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { covers } from '../../access/scope.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Most } from '../../graphql/work.ts';
import { actsOfAssignment } from './assignment-acts.queries.ts';
import { AssignmentAct } from './assignment-acts.types.ts';
import { Assignment } from './assignment.entity.ts';
import type { AssignmentRow } from './staffing.queries.ts';

@Resolver(() => Assignment)
export class AssignmentActsResolver {
  @Most(AssignmentAct.MOST)
  @FieldResolver(() => [AssignmentAct], {
    description:
      'What was done to it, the newest first; for the person and those who see their private fields (viewerSeesChangedBy), and none from before acts were kept.',
  })
  changedBy(@Root() { id }: AssignmentRow, @Ctx() context: Context): Promise<AssignmentAct[]> {
    return actsOfAssignment(context, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether `changedBy` are told to the viewer.' })
  viewerSeesChangedBy(@Root() { employeeId, instansiId, dinasId }: AssignmentRow, @Ctx() context: Context): boolean {
    return covers(signedIn(context).scope, 'private', { person: employeeId, instansi: instansiId, dinas: dinasId });
  }
}
