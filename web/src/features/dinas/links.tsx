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

/** A unit among those of its dinas: its positions. */
export function UnitLink({ dinasId, unitId, children }: { dinasId: string; unitId: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/dinas/$dinasId" params={{ instansi: useInstansiCode(), dinasId }} search={{ tab: 'positions', unit: unitId }}>
      {children}
    </Link>
  );
}
