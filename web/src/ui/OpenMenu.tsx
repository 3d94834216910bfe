import { Menu, type MenuProps } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

export type MenuLook = Pick<MenuProps, 'position' | 'width' | 'withinPortal' | 'closeOnItemClick'>;

interface OpenMenuProps {
  look: MenuLook;
  face: ReactElement;
  opened: boolean;
  onChange: (opened: boolean) => void;
  children: ReactNode;
}

/** A menu and its button, once somebody wants it. */
export function OpenMenu({ look, face, opened, onChange, children }: OpenMenuProps) {
  return (
    <Menu {...look} opened={opened} onChange={onChange} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>{face}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
