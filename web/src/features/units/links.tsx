import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

/** The units of a dinas as a list, those that lack most people first. */
export function UnitsLink({ dinasId, children }: { dinasId: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/units" params={{ instansi: useInstansiCode() }} search={{ dinas: dinasId }}>
      {children}
    </Link>
  );
}
