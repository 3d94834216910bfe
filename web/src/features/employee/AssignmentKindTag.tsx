import type { AssignmentKind } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { Tag } from '../../ui/Tag.tsx';

/** That somebody only acts in a position; holding it definitively is not worth a word. */
export function AssignmentKindTag({ kind }: { kind: AssignmentKind }) {
  const { say } = useText();
  return kind === 'DEFINITIF' ? null : <Tag tone="accent">{say(`labels.AssignmentKind.${kind}`)}</Tag>;
}
