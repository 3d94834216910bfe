import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

/** Whom other governments offer. */
export function TransfersLink({ children }: { children: ReactNode }) {
  return (
    <Link to="/$instansi/transfers" params={{ instansi: useInstansiCode() }}>
      {children}
    </Link>
  );
}
