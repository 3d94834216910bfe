import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

export function BoardLink({ children }: { children: ReactNode }) {
  return (
    <Link to="/$instansi" params={{ instansi: useInstansiCode() }}>
      {children}
    </Link>
  );
}
