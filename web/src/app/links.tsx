import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface LinkProps {
  id: string;
  children: ReactNode;
}

/** The instansi of the address; below the shell there always is one where these links stand. */
function useInstansiCode(): string {
  return useParams({ strict: false }).instansi ?? '';
}

export function DinasLink({ id, children }: LinkProps) {
  return (
    <Link to="/$instansi/dinas/$dinasId" params={{ instansi: useInstansiCode(), dinasId: id }}>
      {children}
    </Link>
  );
}

export function EmployeeLink({ id, children }: LinkProps) {
  return (
    <Link to="/$instansi/employee/$employeeId" params={{ instansi: useInstansiCode(), employeeId: id }}>
      {children}
    </Link>
  );
}

export function PositionLink({ id, children }: LinkProps) {
  return (
    <Link to="/$instansi/position/$positionId" params={{ instansi: useInstansiCode(), positionId: id }}>
      {children}
    </Link>
  );
}

export function BoardLink({ children }: { children: ReactNode }) {
  return (
    <Link to="/$instansi" params={{ instansi: useInstansiCode() }}>
      {children}
    </Link>
  );
}
