import { Popover, type PopoverProps } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

export type PopoverLook = Pick<PopoverProps, 'position' | 'width'> & { readonly className?: string | undefined };

interface OpenPopoverProps {
  look: PopoverLook;
  face: ReactElement;
  opened: boolean;
  onChange: (opened: boolean) => void;
  children: ReactNode;
}

export function OpenPopover({ look: { className, ...place }, face, opened, onChange, children }: OpenPopoverProps) {
  return (
    <Popover {...place} opened={opened} onChange={onChange} shadow="md" trapFocus returnFocus withRoles>
      <Popover.Target>{face}</Popover.Target>
      <Popover.Dropdown className={className} tabIndex={-1} data-autofocus>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
