import { READY_QUERIES, type Asked, type ReadyQueryId } from '@selaras/schema/ready-queries';
import type { ExplorerPageQuery, Role } from '@selaras/schema/web';
import type { Session } from '../../app/session.ts';

/** Questions for everybody, and those of the roles that somebody holds. */
export const readyFor = (roles: readonly Role[]): (typeof READY_QUERIES)[number][] =>
  READY_QUERIES.filter(({ role }) => role === null || roles.some((held) => held === role));

/** Something of the reader's own for each thing a question asks: a government, a dinas, somebody in it. */
export function ownValues({ instansiList }: Session, places: ExplorerPageQuery | undefined): Partial<Record<Asked, string>> {
  const [instansi] = instansiList;
  const [person] = places?.employees?.nodes ?? [];
  const position = person?.assignment?.position;
  const [granted] = (places?.viewer?.grants ?? []).flatMap(({ unit }) => (unit ? [unit.dinas.id] : []));
  const values: Partial<Record<Asked, string | null | undefined>> = {
    instansiId: instansi?.id,
    instansiCode: instansi?.code,
    periodId: instansi?.periods.nodes[0]?.id,
    dinasId: granted ?? position?.unit.dinas.id ?? places?.viewer?.instansiList[0]?.dinasList.nodes[0]?.id,
    unitId: position?.unit.id,
    positionId: position?.id,
    employeeId: person?.id,
    nip: person?.nip,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string')) as Partial<Record<Asked, string>>;
}

/** The variables of a question, filled in as far as they are known. */
export function variablesOf(id: ReadyQueryId, values: Partial<Record<Asked, string>>): string {
  const asks: readonly Asked[] = READY_QUERIES.find((ready) => ready.id === id)?.asks ?? [];
  return asks.length === 0 ? '' : JSON.stringify(Object.fromEntries(asks.map((name) => [name, values[name] ?? ''])), null, 2);
}
