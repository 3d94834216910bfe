import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

export function ScenariosLink({ children }: { children: ReactNode }) {
  return (
    <Link to="/$instansi/scenarios" params={{ instansi: useInstansiCode() }}>
      {children}
    </Link>
  );
}

export function ScenarioLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/scenarios/$scenarioId" params={{ instansi: useInstansiCode(), scenarioId: id }}>
      {children}
    </Link>
  );
}
