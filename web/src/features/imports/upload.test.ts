import { describe, expect, it } from 'vitest';
import { keyOf, readUploadAnswer, uploadAddress, type UploadQuestion } from './upload.ts';

describe('an upload', () => {
  it('names its kind, instansi, dinas and file in the address', () => {
    const file = new File(['x'], 'peta jabatan & need.csv');
    expect(uploadAddress({ kind: 'POSITIONS', instansiId: 'instansi_1', sheet: null, dinasId: 'dinas_2', file })).toBe(
      '/imports?kind=POSITIONS&instansi=instansi_1&dinas=dinas_2&fileName=peta+jabatan+%26+need.csv',
    );
    expect(uploadAddress({ kind: 'EMPLOYEES', instansiId: 'instansi_1', sheet: null, dinasId: null, file })).not.toMatch(/dinas|sheet/);
    expect(uploadAddress({ kind: 'EMPLOYEES', instansiId: 'instansi_1', sheet: 'Dinas A', dinasId: null, file })).toContain('&sheet=Dinas+A&');
  });

  it('is accepted with an id', () => {
    expect(readUploadAnswer(201, { id: 'import_1' })).toEqual({ importId: 'import_1' });
  });

  it('is refused with a code and what to do', () => {
    expect(readUploadAnswer(413, { code: 'FILE_TOO_LARGE', message: 'm', remedy: 'r' })).toEqual({
      refused: { code: 'FILE_TOO_LARGE', message: 'm', remedy: 'r' },
    });
  });

  it('keeps its key until it is answered, of each file and each question its own', () => {
    const question: UploadQuestion = { kind: 'EMPLOYEES', instansiId: 'instansi_1', sheet: null, dinasId: null, file: new File(['x'], 'pegawai.csv') };
    const first = keyOf(question);
    expect(first.key).toMatch(/^[0-9a-f]{32}$/);
    expect(keyOf(question).key).toBe(first.key);
    expect(keyOf({ ...question, kind: 'POSITIONS' }).key).not.toBe(first.key);
    expect(keyOf({ ...question, file: new File(['x'], 'pegawai.csv') }).key).not.toBe(first.key);
    first.answered();
    expect(keyOf(question).key).not.toBe(first.key);
  });

  it('has failed when the answer is none of ours', () => {
    expect(readUploadAnswer(502, null)).toEqual({ failed: true });
    expect(readUploadAnswer(500, { code: 'INTERNAL' })).toEqual({ failed: true });
    expect(readUploadAnswer(201, {})).toEqual({ failed: true });
  });
});
