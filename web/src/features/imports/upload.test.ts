import { describe, expect, it } from 'vitest';
import { readUploadAnswer, uploadAddress } from './upload.ts';

describe('an upload', () => {
  it('names its kind, instansi, dinas and file in the address', () => {
    const file = new File(['x'], 'peta jabatan & need.csv');
    expect(uploadAddress({ kind: 'POSITIONS', instansiId: 'instansi_1', dinasId: 'dinas_2', file })).toBe(
      '/imports?kind=POSITIONS&instansi=instansi_1&dinas=dinas_2&fileName=peta+jabatan+%26+need.csv',
    );
    expect(uploadAddress({ kind: 'EMPLOYEES', instansiId: 'instansi_1', dinasId: null, file })).not.toContain('dinas');
  });

  it('is accepted with an id', () => {
    expect(readUploadAnswer(201, { id: 'import_1' })).toEqual({ importId: 'import_1' });
  });

  it('is refused with a code and what to do', () => {
    expect(readUploadAnswer(413, { code: 'FILE_TOO_LARGE', message: 'm', remedy: 'r' })).toEqual({
      refused: { code: 'FILE_TOO_LARGE', message: 'm', remedy: 'r' },
    });
  });

  it('has failed when the answer is none of ours', () => {
    expect(readUploadAnswer(502, null)).toEqual({ failed: true });
    expect(readUploadAnswer(500, { code: 'INTERNAL' })).toEqual({ failed: true });
    expect(readUploadAnswer(201, {})).toEqual({ failed: true });
  });
});
