import { useEffect, type ReactNode } from 'react';
import styles from './Page.module.css';
import './print-page.css';

export interface PageProps {
  title: string;
  /** Where the page stands: a trail of links, or a short word. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Its head in one line: of a page whose rows are what people come for. */
  dense?: boolean;
  children: ReactNode;
}

export function Page({ title, eyebrow, lead, actions, dense = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Selaras`;
  }, [title]);
  return (
    <div className={styles.page} data-dense={dense || undefined}>
      <header className={styles.header}>
        <div className={styles.heading}>
          {eyebrow ? <div className={styles.eyebrow}>{eyebrow}</div> : null}
          <h1 className={styles.title}>{title}</h1>
          {lead ? <div className={styles.lead}>{lead}</div> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}

export interface PanelProps {
  title?: string | undefined;
  lead?: string | undefined;
  aside?: ReactNode;
  /** Tables reach the edges; everything else keeps its distance. */
  flush?: boolean;
  children: ReactNode;
}

export function Panel({ title, lead, aside, flush = false, children }: PanelProps) {
  return (
    <section className={styles.panel} {...(title ? { 'aria-label': title } : {})}>
      {title || aside ? (
        <div className={styles.panelHead}>
          <div>
            {title ? <h2 className={styles.panelTitle}>{title}</h2> : null}
            {lead ? <p className={styles.panelLead}>{lead}</p> : null}
          </div>
          {aside ? (
            <div className={styles.panelAside} data-aside>
              {aside}
            </div>
          ) : null}
        </div>
      ) : null}
      <div className={flush ? undefined : styles.panelBody}>{children}</div>
    </section>
  );
}

/** Panels side by side where there is room: `wide` first takes two thirds. */
export function PanelGrid({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return <div className={wide ? styles.gridWide : styles.grid}>{children}</div>;
}
