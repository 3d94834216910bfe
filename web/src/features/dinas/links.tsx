import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
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

/** The same for what is no link of its own, such as a part of a picture. */
export function useOpenDinas(): (id: string) => void {
  const navigate = useNavigate();
  const instansi = useInstansiCode();
  return useCallback((dinasId) => void navigate({ to: '/$instansi/dinas/$dinasId', params: { instansi, dinasId } }), [navigate, instansi]);
}
