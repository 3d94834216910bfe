import { addToEnum, openEnum } from '../../graphql/open-enum.ts';
import { holesOf, LANGUAGES, type InLanguages } from '../../rules/languages.ts';
import type { NodePrefix } from '../../node-types.ts';
import type { ParameterKind } from './sentence.rules.ts';

/** Filled with what the features tell accounts of. */
export const NotificationKind = openEnum({ name: 'NotificationKind', description: 'What an account is told of.' });

/** What is said of a kind of notifications, all of it in one place. */
export interface Stated<Parameters extends Readonly<Record<string, ParameterKind>>> {
  readonly name: string;
  readonly description: string;
  /** What its sentence is made of. */
  readonly parameters: Parameters;
  /** Its sentence, with a place for each parameter. */
  readonly says: InLanguages;
  /** The subject of its mail: it names nobody, since subjects are read by whoever looks over a shoulder. */
  readonly subject: InLanguages;
  /** Of which type the node is that it is about; left out of one that is about none. */
  readonly about?: NodePrefix;
}

/** A kind as its feature has stated it; no other is ever written. */
export type NotificationKindOf<Parameters extends Readonly<Record<string, ParameterKind>> = Readonly<Record<string, ParameterKind>>> = Stated<Parameters>;

const kinds = new Map<string, NotificationKindOf>();

/**
 * States a kind of notifications, beside what writes it. All of it is said here but its word (`labels.NotificationKind`) and
 * its place in the web (`features/notifications/kinds.ts`), which do not compile without. Errors: a sentence without a place
 * for a parameter, or with one that nothing fills.
 */
export function notificationKind<const Parameters extends Readonly<Record<string, ParameterKind>>>(stated: Stated<Parameters>): NotificationKindOf<Parameters> {
  for (const language of LANGUAGES) {
    const [holes, known] = [holesOf(stated.says[language]), Object.keys(stated.parameters).toSorted()];
    if (holes.join() !== known.join()) throw new Error(`${stated.name} says "${stated.says[language]}" of ${known.join(', ')}`);
  }
  addToEnum('NotificationKind', stated.name, stated.description);
  kinds.set(stated.name, stated);
  return stated;
}

/** What was stated of a kind; undefined of one that a newer version wrote. */
export const kindNamed = (name: string): NotificationKindOf | undefined => kinds.get(name);
