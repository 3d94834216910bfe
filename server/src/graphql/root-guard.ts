import type { GraphQLError, GraphQLField } from 'graphql';
import { isAllowed, isPolicyName } from '../access/root-policies.ts';
import type { Viewer } from '../access/viewer.ts';
import { failure } from './errors.ts';

/** Why somebody may not use a root field, by the policy it declares; null when they may. One that declares none is closed to everybody. */
export function refusalOfField(
  { name, extensions }: Pick<GraphQLField<unknown, unknown>, 'name' | 'extensions'>,
  viewer: Viewer | null,
  changes = false,
): GraphQLError | null {
  const policy = extensions['policy'];
  if (!isPolicyName(policy)) return failure('FORBIDDEN', `${name} is closed.`);
  if (isAllowed(policy, viewer, changes)) return null;
  return viewer
    ? failure(
        'FORBIDDEN',
        viewer.token ? `What this token may do does not include ${name}, or the grants of its account do not.` : `Your grants do not include ${name}.`,
      )
    : failure('UNAUTHENTICATED', 'Sign in first.');
}
