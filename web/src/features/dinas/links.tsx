import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

export function DinasLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/dinas/$dinasId" params={{ instansi: useInstansiCode(), dinasId: id }}>
      {children}
    </Link>
  );
}
