import { lazyRouteComponent } from '@tanstack/react-router';
import { lazy, type ComponentType } from 'react';
import { moreWords } from '../text/text.ts';

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

/** Together, so that neither waits for the other. */
async function withWords<Come>(load: () => Promise<Come>): Promise<Come> {
  const [come] = await Promise.all([load(), moreWords()]);
  return come;
}

/** A page that somebody may come to first: it says nothing but the first words (text/first-words.ts). */
export function firstPage<Module extends Record<Name, ComponentType>, Name extends string>(load: () => Promise<Module>, name: Name) {
  return lazyRouteComponent(() => load().catch(orNotLoaded), name);
}

/** A page that comes when somebody goes there; without a network, who is on their way is told so (LoadFailure). */
export function lazyPage<Module extends Record<Name, ComponentType>, Name extends string>(load: () => Promise<Module>, name: Name) {
  return lazyRouteComponent(() => withWords(load).catch(orNotLoaded), name);
}

/** A part of a page that comes when it is asked for. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await withWords(load).catch(orNotLoaded) }));
}
