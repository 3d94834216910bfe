import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';

/** What HR does with a unit by hand. */
const UNIT_STEPS = ['create', 'rename', 'correct', 'transfer', 'merge', 'split', 'move', 'close', 'reopen'] as const;
const OF_TOP = ['create', 'rename', 'correct', 'close', 'reopen'] as const satisfies readonly UnitStep[];
export type UnitStep = (typeof UNIT_STEPS)[number];

interface UnitMenuProps {
  name: string;
  /** The unit at the top stands for the dinas, which stays where it is: HR of the whole government names, abolishes and opens it. */
  isTop: boolean;
  onPick: (step: UnitStep) => void;
}

export function UnitMenu({ name, isTop, onPick }: UnitMenuProps) {
  const { say } = useText();
  const { viewerCanManageDinas } = useInstansi();
  const label = say('dinas.unitActs.menu', { name });
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" size="sm" color="gray" aria-label={label} title={label}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isTop
          ? OF_TOP.filter((step) => step === 'create' || viewerCanManageDinas).map((step) => (
              <Menu.Item key={step} onClick={() => onPick(step)}>
                {say(step === 'create' ? 'dinas.unitActs.create' : `dinas.dinasActs.${step}`)}
              </Menu.Item>
            ))
          : UNIT_STEPS.map((step) => (
              <Menu.Item key={step} onClick={() => onPick(step)}>
                {say(`dinas.unitActs.${step}`)}
              </Menu.Item>
            ))}
      </Menu.Dropdown>
    </Menu>
  );
}
