import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

export function EmployeeLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/employee/$employeeId" params={{ instansi: useInstansiCode(), employeeId: id }}>
      {children}
    </Link>
  );
}
