import type pg from 'pg';
import type { Config } from '../config.ts';
import type { RepeatableSql } from '../database/repeatable-sql.ts';
import type { FigureRegistry } from '../figures/figure-registry.ts';
import type { ServerMetrics } from './server-metrics.ts';

/** BROKEN: something does not work. WARNING: it works, and should not be left so. NOTE: worth knowing. */
export const SEVERITIES = ['BROKEN', 'WARNING', 'NOTE'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Finding {
  readonly severity: Severity;
  /** What is wrong, as a sentence, without anybody's name or number. */
  readonly sentence: string;
  readonly remedy: string;
}

/** What a check looks with. */
export interface DoctorParts {
  /** A connection of a superuser or the owner, to look and never to write. */
  readonly client: pg.Client;
  /** As whom a server may be connected, the likeliest first; one where none is known does not work. */
  readonly servers: readonly string[];
  readonly config: Config;
  /** What the database of this version holds beside tables and data. */
  readonly expected: RepeatableSql;
  readonly figures: FigureRegistry;
  /** What the server on this machine counts; null when it does not answer. */
  readonly metrics: ServerMetrics | null;
  readonly now: () => Date;
}

export interface Check {
  /** What it looks at, in a few words; those that found nothing are listed. */
  readonly looksAt: string;
  readonly look: (parts: DoctorParts) => Promise<readonly Finding[]>;
}

export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly lookedAt: readonly string[];
}

const NO_SUCH_TABLE = '42P01';
const NO_SUCH_COLUMN = '42703';

/** One after the other: a doctor asks little at once of a database that may be in trouble. */
export async function examine(checks: readonly Check[], parts: DoctorParts): Promise<Diagnosis> {
  const findings: Finding[] = [];
  const lookedAt: string[] = [];
  for (const { looksAt, look } of checks) {
    try {
      findings.push(...(await look(parts)));
      lookedAt.push(looksAt);
    } catch (error) {
      const code = (error as { code?: string }).code ?? 'no code';
      // What is not migrated lacks tables and columns, and that is a finding of its own.
      if (code === NO_SUCH_TABLE || code === NO_SUCH_COLUMN) continue;
      findings.push({
        severity: 'WARNING',
        sentence: `Of this nothing is known: ${looksAt} (${code}).`,
        remedy: 'Run the doctor again; if it stays so, connect it as a superuser or as the owner of the tables (SELARAS_MIGRATE_URL).',
      });
    }
  }
  return { findings: findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)), lookedAt };
}

/** 0: nothing that must be done; 1: warnings; 2: something is broken. */
export const exitCodeOf = ({ findings }: Diagnosis): number =>
  findings.some(({ severity }) => severity === 'BROKEN') ? 2 : findings.some(({ severity }) => severity === 'WARNING') ? 1 : 0;
