import type { PositionKind } from '@selaras/schema/web';
import type { Say } from '../text/text.ts';

/** The kind of a position, and as it was written where it is none of those of the law. */
export function kindShown(say: Say, kind: PositionKind, kindWritten: string | null): string {
  const name = say(`labels.PositionKind.${kind}`);
  return kindWritten === null ? name : say('position.kindAsWritten', { kind: name, written: kindWritten });
}
