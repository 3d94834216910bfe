import { Button } from '@mantine/core';
import { PositionActs_PositionFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import styles from './Position.module.css';
import { ChangeDrawer, CloseDrawer, NeedDrawer, ReopenDrawer, SuperiorDrawer } from './position-drawers.tsx';

type Step = 'change' | 'need' | 'superior' | 'close' | 'reopen';
const DRAWERS = { change: ChangeDrawer, need: NeedDrawer, superior: SuperiorDrawer, close: CloseDrawer, reopen: ReopenDrawer } as const;

/** What HR does to a position by hand: each is seen before it is done. */
export function PositionActs({ position: masked, onDone }: { position: FragmentType<typeof PositionActs_PositionFragmentDoc>; onDone: () => void }) {
  const { say } = useText();
  const position = readFragment(PositionActs_PositionFragmentDoc, masked);
  const [step, setStep] = useState<Step | null>(null);
  if (!position.viewerCanChange) return null;
  const steps: readonly Step[] = ['change', 'need', 'superior', position.validTo === null ? 'close' : 'reopen'];
  const close = (): void => setStep(null);
  const Drawer = step && DRAWERS[step];
  return (
    <span className={styles.actions}>
      {steps.map((one) => (
        <Button key={one} size="compact-sm" variant="light" onClick={() => setStep(one)}>
          {say(`position.${one}`)}
        </Button>
      ))}
      {Drawer ? (
        <Drawer
          position={position}
          onClose={close}
          onDone={() => {
            close();
            onDone();
          }}
        />
      ) : null}
    </span>
  );
}
