import { lazyRouteComponent } from '@tanstack/react-router';
import { lazy, type ComponentType } from 'react';

/** A part of the dashboard did not come: the network is away, or a newer build has taken its file. No fault of the page. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
  constructor(cause: unknown) {
    super('a part of the dashboard did not come', { cause });
  }
}

/** The router would load the whole page again by itself, which without a network leaves nothing on screen. */
const orNotLoaded = (problem: unknown): never => {
  throw new NotLoaded(problem);
};

/** A page that comes when somebody goes there; without a network, who is on their way is told so (LoadFailure). */
export function lazyPage<Module extends Record<Name, ComponentType>, Name extends string>(load: () => Promise<Module>, name: Name) {
  return lazyRouteComponent(() => load().catch(orNotLoaded), name);
}

/** A part of a page that comes when it is asked for. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load().catch(orNotLoaded) }));
}
