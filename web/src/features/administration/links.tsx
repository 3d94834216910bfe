import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

export function AccountsLink({ children }: { children: ReactNode }) {
  return (
    <Link to="/$instansi/accounts" params={{ instansi: useInstansiCode() }}>
      {children}
    </Link>
  );
}

export function ManagedAccountLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/accounts/$accountId" params={{ instansi: useInstansiCode(), accountId: id }}>
      {children}
    </Link>
  );
}
