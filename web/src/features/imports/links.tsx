import type { ImportKind } from '@selaras/schema/web';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

/** To where files are sent, for one of a kind where that is said. */
export function ImportsLink({ kind, children }: { kind?: ImportKind; children: ReactNode }) {
  return (
    <Link to="/$instansi/imports" params={{ instansi: useInstansiCode() }} search={kind ? { kind } : {}}>
      {children}
    </Link>
  );
}

export function ImportLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/imports/$importId" params={{ instansi: useInstansiCode(), importId: id }}>
      {children}
    </Link>
  );
}
