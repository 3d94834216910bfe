import { Fragment, type ReactNode } from 'react';

/** Where a page stands, from the outside in. */
export function Trail({ items }: { items: readonly ReactNode[] }) {
  return (
    <>
      {items.map((item, index) => (
        <Fragment key={index}>
          {index > 0 ? <span aria-hidden>›</span> : null}
          <span>{item}</span>
        </Fragment>
      ))}
    </>
  );
}
