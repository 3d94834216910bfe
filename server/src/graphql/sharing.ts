import { Extensions } from 'type-graphql';

type Mark = ClassDecorator & MethodDecorator & PropertyDecorator;
const mark = (said: Record<string, true>): Mark => Extensions(said) as unknown as Mark;

/** Subscribers who see the same figures get the same bytes of this subscription: executed once, serialised once (live/shared-streams.ts). */
export const Shared = (): MethodDecorator & PropertyDecorator => mark({ shared: true });

/**
 * What is said here depends on which figures somebody may see and not on who they are, so that it may be shared. Said of
 * a type it holds for its plain fields; a field with a resolver of its own says it for itself. Nothing is shared unless
 * everything in the answer says so.
 */
export const Impersonal = (): Mark => mark({ impersonal: true });

/**
 * A field of an impersonal type that depends on who asks: a stream with it is not shared with anybody else. Of such a type
 * every field with a resolver says one or the other (graphql/sharing-faults.ts), so that a new one cannot be
 * forgotten.
 */
export const Personal = (): MethodDecorator & PropertyDecorator => mark({ personal: true });
