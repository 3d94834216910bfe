import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useText } from '../../text/text.ts';

/** What HR does with a unit by hand. */
export const UNIT_STEPS = ['create', 'move', 'close', 'reopen'] as const;
export type UnitStep = (typeof UNIT_STEPS)[number];

interface UnitMenuProps {
  name: string;
  /** The unit at the top stands for the dinas: there is nothing to do with it but to make others below it. */
  isTop: boolean;
  onPick: (step: UnitStep) => void;
}

export function UnitMenu({ name, isTop, onPick }: UnitMenuProps) {
  const { say } = useText();
  const label = say('dinas.unitActs.menu', { name });
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" size="sm" color="gray" aria-label={label} title={label}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {UNIT_STEPS.filter((step) => step === 'create' || !isTop).map((step) => (
          <Menu.Item key={step} onClick={() => onPick(step)}>
            {say(`dinas.unitActs.${step}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
