import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

export function WorkloadLink({ children }: { children: ReactNode }) {
  return (
    <Link to="/$instansi/workload" params={{ instansi: useInstansiCode() }}>
      {children}
    </Link>
  );
}

/** To an analysis, at one of its positions where that is said. */
export function AnalysisLink({ id, positionId, children }: { id: string; positionId?: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/workload/$analysisId" params={{ instansi: useInstansiCode(), analysisId: id }} search={positionId ? { position: positionId } : {}}>
      {children}
    </Link>
  );
}
