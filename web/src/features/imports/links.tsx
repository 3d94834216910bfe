import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

export function ImportsLink({ children }: { children: ReactNode }) {
  return (
    <Link to="/$instansi/imports" params={{ instansi: useInstansiCode() }}>
      {children}
    </Link>
  );
}

export function ImportLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/imports/$importId" params={{ instansi: useInstansiCode(), importId: id }}>
      {children}
    </Link>
  );
}
