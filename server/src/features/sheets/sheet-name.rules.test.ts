import { expect, it } from 'vitest';
import { fileNameOf } from './sheet-name.rules.ts';

it('a file is called by what it is, where and of which day, in signs that every system takes', () => {
  expect(fileNameOf(['Atasan yang ditunggu', 'Kota Médan', 'Triwulan IV 2026', '2026-11-28'])).toBe(
    'atasan-yang-ditunggu-kota-medan-triwulan-iv-2026-2026-11-28',
  );
  expect(fileNameOf(['Daftar "x"\r\n', '../..', '2026-11-28'])).toBe('daftar-x-2026-11-28');
});

it('of a long name the day stays', () => {
  const name = fileNameOf(['Pegawai', 'sangat panjang '.repeat(30), '2026-11-28']);
  expect(name.length).toBeLessThanOrEqual(150);
  expect(name).toMatch(/[a-z]-2026-11-28$/);
});
