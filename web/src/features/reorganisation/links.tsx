import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

export function ReorganisationsLink({ children }: { children: ReactNode }) {
  return (
    <Link to="/$instansi/reorganisations" params={{ instansi: useInstansiCode() }}>
      {children}
    </Link>
  );
}

export function ReorganisationLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/reorganisations/$reorganisationId" params={{ instansi: useInstansiCode(), reorganisationId: id }}>
      {children}
    </Link>
  );
}
