import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

export function PositionAnalysesLink({ children }: { children: ReactNode }) {
  return (
    <Link to="/$instansi/position-analysis" params={{ instansi: useInstansiCode() }}>
      {children}
    </Link>
  );
}

export function PositionAnalysisLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/position-analysis/$analysisId" params={{ instansi: useInstansiCode(), analysisId: id }}>
      {children}
    </Link>
  );
}
