import type { EmployeeStatus } from '../features/staffing/employee.parameters.ts';
import type { LocalDate } from '../rules/local-date.ts';
import type { Random } from './random.ts';

/** Hands out the last three digits of each NIP, so that no number is made twice. */
export class NipNumbers {
  readonly #from: number;
  readonly #given = new Map<string, number>();

  constructor(from: number) {
    this.#from = from;
  }

  next(birthDate: LocalDate, start: LocalDate, status: EmployeeStatus, sex: 'L' | 'P', random: Random): string {
    const birth = birthDate.replaceAll('-', '');
    const contract = start < '2023' && random.chance(0.3) ? '22' : '21';
    const service = status === 'PPPK' ? start.slice(0, 4) + contract : start.slice(0, 7).replace('-', '');
    const prefix = `${birth}${service}${sex === 'L' ? 1 : 2}`;
    const number = (this.#given.get(prefix) ?? this.#from - 1) + 1;
    this.#given.set(prefix, number);
    return prefix + String(number).padStart(3, '0');
  }
}
