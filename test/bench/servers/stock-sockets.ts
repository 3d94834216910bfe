import { EventEmitter, on } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { answer } from '../child.ts';
import { onBoardChange } from './broadcast.ts';

/**
 * graphql-ws as its manual shows it, over a plain graphql-js schema with the types of our board: one execution per
 * subscriber, fed by one event in memory that carries the finished rows. Nobody signs in and nothing is checked.
 */
const schema = buildSchema(`
  type PredikatCounts { sangatBaik: Int! baik: Int! butuhPerbaikan: Int! kurang: Int! sangatKurang: Int! }
  type EvaluationFigures { expected: Int! notStarted: Int! draft: Int! submitted: Int! sealed: Int! overdue: Int! progressShare: Float predikat: PredikatCounts! }
  type FigureSet { positions: Int! need: Int! filled: Int! vacantPositions: Int! gap: Int! gapShare: Float surplus: Int! surplusPositions: Int! actingHeads: Int! vacantHeads: Int! retiringByNextYear: Int! retiringWithin5Years: Int! evaluation: EvaluationFigures }
  type BoardRow { dinasId: ID! code: String! name: String! shortName: String kind: String! figures: FigureSet! cursor: String! computedAt: String! }
  type BoardEvent { kind: String! cursor: String! computedAt: String! asOf: String! total: FigureSet rows: [BoardRow!]! staleReason: String }
  type Query { nothing: Boolean }
  type Subscription { board(instansiId: ID!, periodId: ID): BoardEvent! }
`);
const events = new EventEmitter().setMaxListeners(0);
/** Dates become text once, not once per subscriber. */
const plain = (event: object): object => JSON.parse(JSON.stringify(event)) as object;
const { latest } = await onBoardChange('bench_stock', (event) => events.emit('board', plain(event)));

const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
useServer(
  {
    schema,
    roots: {
      subscription: {
        async *board() {
          const changes = on(events, 'board');
          yield { board: plain(latest()) };
          for await (const [board] of changes as AsyncIterable<[object]>) yield { board };
        },
      },
    },
  },
  sockets,
);

answer({ url: () => `http://127.0.0.1:${(sockets.address() as AddressInfo).port}/graphql` });
