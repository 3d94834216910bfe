import type { HeadState } from '@selaras/schema/web';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

/** Heads of units in one state. */
export function HeadsLink({ state, className, children }: { state: HeadState; className?: string | undefined; children: ReactNode }) {
  return (
    <Link to="/$instansi/heads" params={{ instansi: useInstansiCode() }} search={{ state }} className={className}>
      {children}
    </Link>
  );
}
