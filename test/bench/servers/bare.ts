import fastify from 'fastify';
import pg from 'pg';
import { answer } from '../child.ts';
import { BOARD_SQL, BY_NIP_SQL, NESTED_SQL } from '../questions.ts';
import { boardBody, type BoardSqlRow } from './board.ts';

/** The floor: Fastify with nothing in it, prepared statements as the owner of the tables, no sign-in, no row security, no graph. */
const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE_URL'] ?? '', max: 16 });
const server = fastify();

server.post<{ Body: { id: string } }>('/nested', async (request, reply) => {
  const found = await pool.query<{ body: string }>({ name: 'nested', text: NESTED_SQL, values: [request.body.id] });
  return reply.header('content-type', 'application/json; charset=utf-8').send(found.rows[0]?.body ?? 'null');
});

server.post<{ Body: { nip: string } }>('/by-nip', async (request) => {
  const { rows } = await pool.query<Record<string, string>>({ name: 'by-nip', text: BY_NIP_SQL, values: [request.body.nip] });
  const row = rows[0];
  return (
    row && {
      id: row['id'],
      nip: row['nip'],
      name: row['name'],
      birthDate: row['birth_date'],
      sex: row['sex'],
      status: row['status'],
      golongan: row['golongan'],
      assignment:
        row['assignment_id'] === null
          ? null
          : {
              id: row['assignment_id'],
              kind: row['kind'],
              tmt: row['tmt'],
              position: {
                id: row['position_id'],
                code: row['position_code'],
                title: row['title'],
                unit: {
                  id: row['unit_id'],
                  code: row['unit_code'],
                  name: row['unit_name'],
                  dinas: { id: row['dinas_id'], code: row['dinas_code'], name: row['dinas_name'] },
                },
              },
            },
      lastEvaluation:
        row['evaluation_id'] === null
          ? null
          : { id: row['evaluation_id'], state: row['state'], workResult: row['work_result'], behaviour: row['behaviour'], predikat: row['predikat'] },
    }
  );
});

server.post<{ Body: { instansiId: string; periodId: string } }>('/board', async (request) => {
  const { rows } = await pool.query<BoardSqlRow>({ name: 'board', text: BOARD_SQL, values: [request.body.instansiId, request.body.periodId] });
  const { rows: dinas, ...body } = boardBody(rows);
  return {
    ...body,
    rows: { nodes: dinas },
    instansi: { id: request.body.instansiId, code: rows[0]?.instansi_code, name: rows[0]?.instansi_name },
    period: { id: request.body.periodId, label: rows[0]?.period_label },
  };
});

const address = await server.listen({ port: 0, host: '127.0.0.1' });
answer({ url: () => address });
