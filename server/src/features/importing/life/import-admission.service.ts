import type { Pool } from 'pg';
import { fill, type InLanguages } from '../../../rules/languages.ts';
import { countRefusal, limitNamed } from '../../../metrics.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import {
  MAX_FILES_OF_SERVER,
  MAX_OPEN_BYTES_OF_GOVERNMENT,
  MAX_OPEN_OF_GOVERNMENT,
  MAX_UNDERWAY_OF_ACCOUNT,
  MAX_UNDERWAY_OF_GOVERNMENT,
} from './import-limits.parameters.ts';

interface Sender {
  readonly accountId: string;
  readonly instansiId: string;
}

const OF_SERVER = limitNamed('files_of_a_server');
const OF_ACCOUNT = limitNamed('files_of_an_account');
const OF_GOVERNMENT = limitNamed('files_of_a_government');
const CHECKED_OF_GOVERNMENT = limitNamed('checked_files_of_a_government');

function busy(limit: string, message: InLanguages, remedy: InLanguages): ImportFileRefused {
  countRefusal(limit);
  return new ImportFileRefused('BUSY', message, remedy);
}
const WAIT: InLanguages = {
  id: 'Tunggu sampai ada yang selesai diperiksa, atau batalkan salah satunya, lalu kirim lagi.',
  en: 'Wait until one of them has been checked, or cancel one, and send the file again.',
};

// The states are written out: only then does PostgreSQL see that the index of open imports holds all of them.
const OPEN = /* sql */ `
  select count(*) filter (where account_id = $1 and state not in ('MAPPING', 'CHECKED'))::int as "ofAccount", count(*) filter (where instansi_id = $2 and state not in ('MAPPING', 'CHECKED'))::int as "ofGovernment",
    count(*) filter (where instansi_id = $2)::int as open, coalesce(sum(byte_size) filter (where instansi_id = $2), 0)::float8 as bytes
  from import where state in ('RECEIVED', 'READING', 'MAPPING', 'CHECKED', 'APPLYING') and (account_id = $1 or instansi_id = $2)`;

interface Open {
  readonly ofAccount: number;
  readonly ofGovernment: number;
  readonly open: number;
  readonly bytes: number;
}

/** Lets files in before a byte of them is taken, as many as there is room for; nobody's files take the room of all. */
export class ImportAdmission {
  readonly #arriving = new Set<Sender>();

  /** Errors: ImportFileRefused, BUSY. Call what is returned once the file is registered or refused. */
  async admit(pool: Pool, sender: Sender, filesHere: number): Promise<() => void> {
    // Counted before the first wait, so that many at once do not all see the same room.
    const arriving = [...this.#arriving];
    this.#arriving.add(sender);
    const leave = (): void => void this.#arriving.delete(sender);
    try {
      if (arriving.length + filesHere >= MAX_FILES_OF_SERVER)
        throw busy(
          OF_SERVER,
          { id: 'Server sudah memegang berkas sebanyak yang dapat ditampungnya.', en: 'The server has as many files as it can hold.' },
          { id: 'Kirim berkasnya lagi sebentar lagi.', en: 'Send the file again in a minute.' },
        );
      const found = await pool.query<Open>(OPEN, [sender.accountId, sender.instansiId]);
      refuseFull(
        found.rows[0]!,
        arriving.filter(({ accountId }) => accountId === sender.accountId).length,
        arriving.filter(({ instansiId }) => instansiId === sender.instansiId).length,
      );
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }
}

function refuseFull({ ofAccount, ofGovernment, open, bytes }: Open, arrivingOfAccount: number, arrivingOfGovernment: number): void {
  if (ofAccount + arrivingOfAccount >= MAX_UNDERWAY_OF_ACCOUNT)
    throw busy(
      OF_ACCOUNT,
      fill(
        { id: '{files} berkas akun ini sedang dikerjakan.', en: '{files} files of this account are already on their way.' },
        { files: MAX_UNDERWAY_OF_ACCOUNT },
      ),
      WAIT,
    );
  if (ofGovernment + arrivingOfGovernment >= MAX_UNDERWAY_OF_GOVERNMENT)
    throw busy(
      OF_GOVERNMENT,
      fill(
        { id: '{files} berkas instansi ini sedang dikerjakan.', en: '{files} files of this government are already on their way.' },
        { files: MAX_UNDERWAY_OF_GOVERNMENT },
      ),
      WAIT,
    );
  if (open + arrivingOfGovernment >= MAX_OPEN_OF_GOVERNMENT || bytes >= MAX_OPEN_BYTES_OF_GOVERNMENT)
    throw busy(
      CHECKED_OF_GOVERNMENT,
      {
        id: 'Berkas instansi ini yang sudah dibaca tetapi belum diterapkan memenuhi seluruh tempat.',
        en: 'The files of this government that were read and that nobody has applied take all the room there is.',
      },
      { id: 'Terapkan atau batalkan sebagian, lalu kirim berkasnya lagi.', en: 'Apply or cancel some of them, and send the file again.' },
    );
}
