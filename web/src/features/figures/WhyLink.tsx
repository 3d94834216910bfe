import type { FigureKey } from '@selaras/schema/web';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { writeWhy } from './why.ts';

/** The explanation of a figure, over the page that the link stands on. */
export function WhyLink({
  figure,
  subjectId,
  className,
  children,
}: {
  figure: FigureKey;
  subjectId: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <Link to="." search={(before) => ({ ...before, why: writeWhy(figure, subjectId) })} resetScroll={false} className={className}>
      {children}
    </Link>
  );
}
