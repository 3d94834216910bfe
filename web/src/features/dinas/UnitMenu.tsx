import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';

/** What HR does with a unit by hand. */
const UNIT_STEPS = ['create', 'rename', 'correct', 'move', 'close', 'reopen'] as const;
export type UnitStep = (typeof UNIT_STEPS)[number];

/** The unit at the top stands for the dinas, which stays where it is: HR of the whole government names, abolishes and opens it. */
const stepsOf = (isTop: boolean, managesDinas: boolean): readonly UnitStep[] => {
  if (!isTop) return UNIT_STEPS;
  return managesDinas ? UNIT_STEPS.filter((step) => step !== 'move') : ['create'];
};

interface UnitMenuProps {
  name: string;
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
        {stepsOf(isTop, viewerCanManageDinas).map((step) => (
          <Menu.Item key={step} onClick={() => onPick(step)}>
            {say(isTop && step !== 'create' && step !== 'move' ? `dinas.dinasActs.${step}` : `dinas.unitActs.${step}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
