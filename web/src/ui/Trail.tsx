import { Children, Fragment, type ReactNode } from 'react';

/** Where a page stands, from the outside in: one child a step. */
export function Trail({ children }: { children: ReactNode }) {
  return (
    <>
      {Children.toArray(children).map((step, index) => (
        <Fragment key={index}>
          {index > 0 ? <span aria-hidden>›</span> : null}
          <span>{step}</span>
        </Fragment>
      ))}
    </>
  );
}
