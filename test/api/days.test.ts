import { BoardOnDayDocument, CountsOnDayDocument, PlacesOnDayDocument, PositionsOfBothOnDayDocument } from '@selaras/schema/test';
import { buildClientSchema, getIntrospectionQuery, getNamedType, isCompositeType, isObjectType, type GraphQLField, type IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';

/** Units of worlds are there since this day. */
const SINCE = '2020-01-01';
const BEFORE = '2019-12-31';
const NOW = '2026-11-26T03:00:00Z';
const TOMORROW = '2026-11-27';

const { server, as, world, newWorld } = await useWorld({ clock: () => new Date(NOW) });
const dinas = await world.dinas();
const post = await world.position(dinas, 'Arsiparis', { need: 3 });
const person = await world.employee('Ani', { in: post, birthDate: '1970-05-05' });
const hr = await world.account('kepegawaian', { role: 'HR' });
const absence = `absence_${await world.absence(person)}`;
const leader = await world.account('leader', { role: 'LEADERSHIP' });
const integrator = await world.account('integrator', { role: 'INTEGRATOR' });
const both = await newWorld('Lebih Tua');
const older = await both.dinas();
await world.system.query(`update unit set valid_from = '2001-01-01' where dinas_id = $1`, [older.id]);
await server.app.worker.settle();

describe('a day before the first that is known', () => {
  it('is refused with that day by everything that takes a day', async () => {
    const client = as(integrator);
    const schema = buildClientSchema((await client.ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);
    const takesDay = ({ args }: GraphQLField<unknown, unknown>): boolean => args.some(({ name }) => name === 'asOf');
    const asked = (field: GraphQLField<unknown, unknown>, more = ''): string => {
      const inner = getNamedType(field.type);
      return `${field.name}(asOf: "${BEFORE}"${more}) ${isCompositeType(inner) ? '{ __typename }' : ''}`;
    };
    const arguments_: Readonly<Record<string, string>> = {
      board: `, instansiId: "${world.instansi.node}"`,
      figure: `, key: NEED, subjectId: "${dinas.node}"`,
      comparison: `, subjectId: "${dinas.node}", otherSubjectId: "${dinas.node}"`,
      headCounts: ', by: [STATUS]',
      attention: `, instansiId: "${world.instansi.node}"`,
      search: `, instansiId: "${world.instansi.node}", words: "ani", among: EMPLOYEE`,
    };
    const questions = Object.values(schema.getQueryType()!.getFields())
      .filter(takesDay)
      .map((field) => ({ name: field.name, text: `{ ${asked(field, arguments_[field.name])} }` }));
    const rows: Readonly<Record<string, string>> = {
      Instansi: `node(id: "${world.instansi.node}")`,
      Dinas: `node(id: "${dinas.node}")`,
      Unit: `node(id: "unit_${dinas.rootUnitId}")`,
      Position: `node(id: "${post.node}")`,
      Employee: `node(id: "${person.node}")`,
      Absence: `node(id: "${absence}")`,
      Scenario: `node(id: "${(await world.scenario({ isShared: true })).node}")`,
      Assignment: `node(id: "${person.node}") { ... on Employee { assignment`,
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type === schema.getQueryType()) continue;
      for (const field of Object.values(type.getFields()).filter(takesDay)) {
        const row = rows[type.name];
        if (!row) throw new Error(`${type.name}.${field.name} takes a day: say where a row of it is found`);
        questions.push({
          name: `${type.name}.${field.name}`,
          text: `{ ${row} { ... on ${type.name} { ${asked(field)} } } ${row.includes('{') ? '} }' : ''} }`,
        });
      }
    }
    expect(questions.length).toBeGreaterThan(25);
    // The law of a day is known whatever is known of a government.
    const ofTheLaw = ['predikatRule', 'predikatGuidance'];
    for (const { name, text } of questions.filter((question) => !ofTheLaw.includes(question.name))) {
      // What waits is told to HR.
      const { errors } = await (name === 'attention' ? as(hr) : client).send(text);
      expect({ name, errors }).toMatchObject({
        errors: [{ message: `asOf is ${BEFORE}; there is no data before ${SINCE}.`, extensions: { code: 'BAD_INPUT', reason: 'NO_DATA_BEFORE' } }],
      });
    }
  });

  it('is the day before that, and no other, whether it is said in the question or above', async () => {
    const client = as(leader);
    expect(await client.codeOf(BoardOnDayDocument, { id: world.instansi.node, day: BEFORE })).toBe('BAD_INPUT');
    const { board } = await client.ask(BoardOnDayDocument, { id: world.instansi.node, day: SINCE });
    expect(board).toMatchObject({ asOf: SINCE, isProjection: false, instansi: { knownFrom: SINCE }, total: { filled: 0 } });
  });

  it('is of each government its own', async () => {
    const actor = await world.account('of-two', { role: 'INTEGRATOR' });
    await world.system.query(`insert into access_grant (account_id, role, instansi_id) values ($1, 'INTEGRATOR', $2)`, [actor.accountId, both.instansi.id]);
    await both.position(older, 'Arsiparis', { from: '2001-01-01' });
    const { data, errors } = await as(actor).send(PositionsOfBothOnDayDocument, { one: dinas.node, other: older.node, day: '2010-06-01' });
    expect(data).toEqual({ one: null, other: { positions: { totalCount: 1 } }, positions: { totalCount: 1 } });
    expect(errors.map(({ message }) => message)).toEqual([`asOf is 2010-06-01; there is no data before ${SINCE}.`]);
  });

  it('moves when an older unit is known', async () => {
    const other = await newWorld();
    const place = await other.dinas();
    const actor = await other.account('integrator', { role: 'INTEGRATOR' });
    await server.app.worker.settle();
    expect(await as(actor).codeOf(PlacesOnDayDocument, { dinasId: place.node, day: '2012-01-01' })).toBe('BAD_INPUT');
    await other.system.query(`update unit set valid_from = '2011-05-01' where dinas_id = $1`, [place.id]);
    await server.app.worker.settle();
    expect(member('Dinas', (await as(actor).ask(PlacesOnDayDocument, { dinasId: place.node, day: '2012-01-01' })).node).figures).toMatchObject({ filled: 0 });
  });
});

describe('a day that is still to come', () => {
  it('is marked as a projection by everything that says its day, and today and before are not', async () => {
    const client = as(leader);
    for (const [day, isProjection] of [
      [TOMORROW, true],
      ['2040-01-01', true],
      ['2026-11-26', false],
      ['2024-02-29', false],
      [null, false],
    ] as const) {
      const { board } = await client.ask(BoardOnDayDocument, { id: world.instansi.node, day });
      expect(board, String(day)).toMatchObject({ isProjection, total: { isProjection } });
      const counts = await client.ask(CountsOnDayDocument, { id: dinas.node, day });
      for (const one of Object.values(counts)) expect(one, String(day)).toMatchObject({ isProjection, asOf: day ?? '2026-11-26' });
      const { figures, unitFigures } = member('Dinas', (await client.ask(PlacesOnDayDocument, { dinasId: dinas.node, day })).node);
      expect(figures).toMatchObject({ isProjection });
      expect(unitFigures.nodes).toEqual([{ unit: { figures: { isProjection } }, figures: { isProjection } }]);
    }
  });

  it('has what ends by then, without who reached the age of retirement in a year before', async () => {
    const filledOn = async (day: string): Promise<unknown> => (await as(leader).ask(CountsOnDayDocument, { id: dinas.node, day })).figure?.value;
    const contract = await world.employee('Budi', { in: await world.position(dinas, 'Pranata') });
    await world.system.query(`update assignment set valid_to = '2027-01-31' where employee_id = $1`, [contract.id]);
    expect([await filledOn('2027-01-31'), await filledOn('2027-02-01'), await filledOn('2040-01-01')]).toEqual([2, 1, 0]);
  });
});
