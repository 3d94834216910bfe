import type { Random } from './random.ts';
import { column, referenceRows } from './reference-data.reader.ts';

/** Names put together from loose parts: nobody real is meant, and no part is tied to a post. */
export class NameMaker {
  readonly #first: Readonly<Record<'L' | 'P', readonly string[]>>;
  readonly #last: Readonly<Record<'L' | 'P', readonly string[]>>;

  constructor() {
    const parts = (place: string, sex: string): string[] =>
      referenceRows('nama_sintetis.csv')
        .filter((row) => column(row, 'posisi') === place && ['N', sex].includes(column(row, 'jenis_kelamin')))
        .map((row) => column(row, 'nama'));
    this.#first = { L: parts('depan', 'L'), P: parts('depan', 'P') };
    this.#last = { L: parts('belakang', 'L'), P: parts('belakang', 'P') };
  }

  make(sex: 'L' | 'P', random: Random): string {
    const first = random.pick(this.#first[sex]);
    const middle = random.chance(0.25) ? random.pick(this.#first[sex]) : first;
    const last = random.pick(this.#last[sex]);
    return [...new Set([first, middle, last])].join(' ');
  }
}
