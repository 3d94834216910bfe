import { Extensions } from 'type-graphql';

/** Subscribers who see the same figures get the same bytes of this subscription: executed once, serialised once (live/shared-streams.ts). */
export const Shared = (): MethodDecorator & PropertyDecorator => Extensions({ shared: true }) as MethodDecorator & PropertyDecorator;

/**
 * What is said here depends on which figures somebody may see and not on who they are, so that it may be shared. Said of
 * a type it holds for its plain fields; a field with a resolver of its own says it for itself. Nothing is shared unless
 * everything in the answer says so.
 */
export const Impersonal = (): ClassDecorator & MethodDecorator & PropertyDecorator =>
  Extensions({ impersonal: true }) as unknown as ClassDecorator & MethodDecorator & PropertyDecorator;
