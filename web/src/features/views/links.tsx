import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Opens a view as its link does for everybody: at its own address, whatever day or period is on screen. */
export function OpenViewLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/v/$viewId" params={{ viewId: id }}>
      {children}
    </Link>
  );
}
