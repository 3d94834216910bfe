import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import type { Choosing } from '../../ui/choosing.tsx';
import { ChoosingBar } from '../../ui/ChoosingBar.tsx';
import { EducationOfMany, EndOfMany, GolonganOfMany, StatusOfMany } from './people-drawers.tsx';

const CHANGES = { golongan: GolonganOfMany, status: StatusOfMany, education: EducationOfMany, end: EndOfMany } as const;
const NAMES = ['golongan', 'status', 'education', 'end'] as const satisfies readonly (keyof typeof CHANGES)[];

/** What HR does with many people of a list at once. */
export function ChoosePeople({ choosing, shown, onDone }: { choosing: Choosing; shown: readonly string[]; onDone: () => void }) {
  const { say } = useText();
  const [open, setOpen] = useState<keyof typeof CHANGES | null>(null);
  const Drawer = open && CHANGES[open];
  const done = (): void => {
    setOpen(null);
    choosing.end();
    onDone();
  };
  return (
    <ChoosingBar choosing={choosing} shown={shown}>
      {(ids) => (
        <>
          {NAMES.map((name) => (
            <Button key={name} size="compact-md" variant="default" onClick={() => setOpen(name)}>
              {say(`many.${name}`)}
            </Button>
          ))}
          {Drawer ? <Drawer ids={ids} onDone={done} onClose={() => setOpen(null)} /> : null}
        </>
      )}
    </ChoosingBar>
  );
}
