import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

export function PositionLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/position/$positionId" params={{ instansi: useInstansiCode(), positionId: id }}>
      {children}
    </Link>
  );
}
