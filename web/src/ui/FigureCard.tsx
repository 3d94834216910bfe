import type { ReactNode } from 'react';
import { Swatch, type SwatchKind } from './Bars.tsx';
import styles from './FigureCard.module.css';

/** One figure large, what stands beside it, and below what it is made of. */
export function FigureCard({ label, title, hero, aside, children }: { label: string; title: string; hero: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.card} aria-label={label}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.hero}>{hero}</p>
        </div>
        {aside ? <p className={styles.heroAside}>{aside}</p> : null}
      </div>
      {children}
    </section>
  );
}

/** What the parts of a bar mean, each with its number. */
export function Legend({ items }: { items: readonly { name: string; swatch?: SwatchKind; value: ReactNode }[] }) {
  return (
    <ul className={styles.legend}>
      {items.map(({ name, swatch, value }) => (
        <li key={name}>
          {swatch ? <Swatch kind={swatch} /> : null}
          {name} {value}
        </li>
      ))}
    </ul>
  );
}

/** Lesser figures, side by side where there is room, or in one column beside something else. */
export function Stats({ items, column = false }: { items: readonly { name: string; value: ReactNode }[]; column?: boolean }) {
  return (
    <dl className={styles.stats} data-column={column || undefined}>
      {items.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
