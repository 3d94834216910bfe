import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { present } from '../../app/search.ts';
import { useInstansiCode } from '../../app/session.ts';

/** The horizon of a dinas, or of a unit of it. */
export function HorizonLink({ dinasId, unitId, children }: { dinasId: string; unitId?: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/horizon" params={{ instansi: useInstansiCode() }} search={present({ dinas: dinasId, unit: unitId })}>
      {children}
    </Link>
  );
}
