import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

/** For whom evaluations wait; those past the deadline, where only they are meant. */
export function SuperiorsLink({ overdue = false, className, children }: { overdue?: boolean; className?: string | undefined; children: ReactNode }) {
  return (
    <Link to="/$instansi/superiors" params={{ instansi: useInstansiCode() }} search={overdue ? { only: 'overdue' } : {}} className={className}>
      {children}
    </Link>
  );
}
