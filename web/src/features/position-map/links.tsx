import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

/** The position map of one dinas. */
export function MapOfDinasLink({ dinasId, children }: { dinasId: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/position-map" params={{ instansi: useInstansiCode() }} search={{ dinas: dinasId }}>
      {children}
    </Link>
  );
}
