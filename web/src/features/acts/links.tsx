import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

export function ActsLink({ children }: { children: ReactNode }) {
  return (
    <Link to="/$instansi/acts" params={{ instansi: useInstansiCode() }}>
      {children}
    </Link>
  );
}

export function ActLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/acts/$actId" params={{ instansi: useInstansiCode(), actId: id }}>
      {children}
    </Link>
  );
}
