import type { ReactNode } from 'react';
import styles from './Facts.module.css';
import { Term } from './Term.tsx';
import type { TermName } from './terms.ts';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** What the name is called in the glossary. */
  readonly term?: TermName;
}

/** Names and values of one thing, in order. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {items.map(({ name, value, term }) => (
        <div key={name} className={styles.fact}>
          <dt>{term ? <Term name={term}>{name}</Term> : name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
