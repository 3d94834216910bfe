import { VisuallyHidden } from '@mantine/core';
import type { FigureKey } from '@selaras/schema/web';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useInstansiCode } from '../../app/session.ts';

/** From a line to its days. The period of the page comes along. */
export function HistoryLink({
  figure,
  subjectId,
  label,
  className,
  children,
}: {
  figure: FigureKey;
  subjectId: string;
  label: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <Link
      to="/$instansi/history"
      params={{ instansi: useInstansiCode() }}
      search={(before: { period?: string }) => ({ ...(before.period === undefined ? {} : { period: before.period }), figure, of: subjectId })}
      className={className}
    >
      <VisuallyHidden>{label}</VisuallyHidden>
      {children}
    </Link>
  );
}

/** To the five years ahead of a figure. */
export function ProjectionLink({ figure, subjectId, children }: { figure: FigureKey; subjectId: string; children: ReactNode }) {
  return (
    <Link to="/$instansi/projection" params={{ instansi: useInstansiCode() }} search={{ figure, of: subjectId }}>
      {children}
    </Link>
  );
}

/** To who is behind, dinas by dinas. */
export function PaceLink({ children }: { children: ReactNode }) {
  return (
    <Link
      to="/$instansi/pace"
      params={{ instansi: useInstansiCode() }}
      search={(before: { period?: string }) => (before.period === undefined ? {} : { period: before.period })}
    >
      {children}
    </Link>
  );
}
