import type { AssignmentKind } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';

const KINDS = ['DEFINITIF', 'PJ', 'PLT', 'PLH'] as const satisfies readonly AssignmentKind[];

export function KindField({ value, onChange }: { value: AssignmentKind; onChange: (kind: AssignmentKind) => void }) {
  const { say } = useText();
  return (
    <ChoiceField
      visibleLabel
      label={say('appointment.kind')}
      value={value}
      choices={KINDS.map((kind) => ({ value: kind, label: say(`appointment.kinds.${kind}`) }))}
      onChange={(chosen) => onChange(KINDS.find((kind) => kind === chosen) ?? value)}
    />
  );
}
