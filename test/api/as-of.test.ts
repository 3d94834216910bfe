import { FilledOnDayDocument } from '@selaras/schema/test';
import { describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';

const { as, world } = await useWorld();
const dinas = await world.dinas();
const post = await world.position(dinas, 'Arsiparis', { need: 3 });
const person = await world.employee('Ani', { in: post });
const integrator = await world.account('integrator', { role: 'INTEGRATOR' });
const client = as(integrator);

const LATER = '2027-06-30';
await world.system.query(`update assignment set valid_to = '2027-01-31' where employee_id = $1`, [person.id]);

const AROUND = (day: string): string =>
  `need${day} { value } filled${day} holders${day} { totalCount } unit { positions${day} { totalCount nodes { filled${day} } } employees${day} { totalCount } }`;

describe('the day of a field', () => {
  it('is the day of everything below it, the first time and when the operation is compiled', async () => {
    for (let time = 1; time <= 4; time++) {
      const above = await client.ask(`{ node(id: "${dinas.node}") { ... on Dinas { positions(asOf: "${LATER}") { nodes { ${AROUND('')} } } } } }`);
      const everywhere = await client.ask(
        `{ node(id: "${dinas.node}") { ... on Dinas { positions(asOf: "${LATER}") { nodes { ${AROUND(`(asOf: "${LATER}")`)} } } } } }`,
      );
      const today = await client.ask(`{ node(id: "${dinas.node}") { ... on Dinas { positions { nodes { ${AROUND('')} } } } } }`);
      expect(above).toEqual(everywhere);
      expect(JSON.stringify(today)).toContain('"filled":1');
      expect(JSON.stringify(above)).not.toContain('"filled":1');
    }
  });

  it('may come from a variable, and is today where the variable is null', async () => {
    const filled = async (day?: string | null): Promise<unknown> =>
      member('Dinas', (await client.ask(FilledOnDayDocument, { id: dinas.node, ...(day === undefined ? {} : { day }) })).node).positions.nodes;
    for (let time = 1; time <= 4; time++) {
      expect(await filled(LATER)).toEqual([{ filled: 0, holders: { totalCount: 0 } }]);
      expect(await filled(null)).toEqual([{ filled: 1, holders: { totalCount: 1 } }]);
      expect(await filled()).toEqual([{ filled: 1, holders: { totalCount: 1 } }]);
    }
  });
});
