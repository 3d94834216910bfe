import type { ProblemWords } from '../words.ts';

export const words = {
  position: {
    title: 'Jabatan',
    facts: 'Rincian jabatan',
    code: 'Kode',
    kind: 'Jenis',
    jenjang: 'Jenjang',
    eselon: 'Eselon',
    positionClass: 'Kelas jabatan',
    head: 'Kepala unit',
    required: 'Pendidikan yang disyaratkan',
    retirementAge: 'Batas usia pensiun',
    years: '{{number}} tahun',
    validity: 'Berlaku',
    unit: 'Unit',
    superior: 'Jabatan atasan',
    holders: 'Pemegang saat ini',
    noHolder: 'Kosong',
    history: 'Riwayat pemegang',
    subordinates: 'Jabatan bawahan',
    noSubordinates: 'Tidak ada jabatan bawahan.',
    holder: 'Pemegang',
    more: '+{{number}} lagi',
    surplus: 'lebih {{number}}',
    until: 's.d. {{day}}',
    since: 'sejak {{day}}',
    top: 'Puncak susunan',
  },
  labels: {
    PositionKind: { JPT: 'Pimpinan Tinggi', ADMINISTRATOR: 'Administrator', PENGAWAS: 'Pengawas', PELAKSANA: 'Pelaksana', FUNGSIONAL: 'Fungsional' },
    Jenjang: {
      AHLI_UTAMA: 'Ahli Utama',
      AHLI_MADYA: 'Ahli Madya',
      AHLI_MUDA: 'Ahli Muda',
      AHLI_PERTAMA: 'Ahli Pertama',
      PENYELIA: 'Penyelia',
      MAHIR: 'Mahir',
      TERAMPIL: 'Terampil',
      PEMULA: 'Pemula',
    },
    Eselon: { I_A: 'I.a', I_B: 'I.b', II_A: 'II.a', II_B: 'II.b', III_A: 'III.a', III_B: 'III.b', IV_A: 'IV.a', IV_B: 'IV.b' },
    EducationLevel: { SD: 'SD', SMP: 'SMP', SMA: 'SMA/SMK', D1: 'D-I', D2: 'D-II', D3: 'D-III', D4: 'D-IV', S1: 'S-1', S2: 'S-2', S3: 'S-3' },
    ImportKind: { POSITIONS: 'Jabatan dan kebutuhan' },
  },
  refusals: { PositionNotValid: 'Jabatan ini tidak berlaku pada tanggal tersebut.' },
  importFields: {
    POSITIONS: {
      new_unit: 'unit baru',
      code: 'kode',
      unit: 'unit',
      title: 'nama jabatan',
      kind: 'jenis',
      eselon: 'eselon',
      is_head: 'kepala unit',
      jenjang: 'jenjang',
      need: 'kebutuhan',
      position_class: 'kelas jabatan',
      required_education: 'syarat pendidikan',
      required_education_field: 'syarat bidang pendidikan',
      retirement_age: 'batas usia pensiun',
      superior: 'jabatan atasan',
      valid_from: 'berlaku sejak',
      valid_to: 'berlaku sampai',
    },
  },
} as const;

export const problems: ProblemWords = {
  OUTSIDE_UNIT_VALIDITY: ['Jabatan berada di luar masa berlaku unitnya.', 'Perbaiki tanggalnya, atau masa berlaku unit.'],
  POSITION_AMBIGUOUS: ['Ada beberapa jabatan dengan nama ini.', 'Isi kode jabatannya.'],
  POSITION_CODE_TAKEN: ['Kode ini sudah dipakai perangkat daerah lain.', 'Pakai kode yang unik di seluruh instansi.'],
  POSITION_KIND_UNCLEAR: ['Jenis jabatan struktural ini tidak jelas.', 'Tulis JPT, Administrator atau Pengawas, atau isi eselonnya.'],
  POSITION_STILL_HELD: ['Jabatan ini masih dipegang di luar masa berlakunya.', 'Akhiri penempatannya dahulu.'],
  POSITION_TWICE: ['Jabatan ini tertulis dua kali.', 'Sisakan satu baris per jabatan; beberapa orang dalam satu jabatan adalah kebutuhannya.'],
  POSITION_UNKNOWN: ['Jabatan ini tidak ditemukan.', 'Impor jabatannya dahulu, atau perbaiki kode atau namanya.'],
  REPORTED_FILLED_DIFFERS: ['Jumlah pemegang di berkas berbeda dari catatan.', 'Impor penempatannya; angka ini sendiri tidak disimpan.'],
  SUPERIOR_AMBIGUOUS: ['Ada beberapa jabatan atasan dengan nama ini.', 'Isi kode jabatan atasannya.'],
  SUPERIOR_CIRCULAR: ['Jabatan ini akan menjadi atasan dirinya sendiri.', 'Telusuri atasannya ke atas dan perbaiki yang kembali ke bawah.'],
  SUPERIOR_TOO_DEEP: ['Rantai atasannya terlalu panjang.', 'Periksa jabatan atasannya.'],
  SUPERIOR_UNKNOWN: ['Jabatan atasan ini tidak ditemukan.', 'Perbaiki kode atau namanya, atau tambahkan barisnya.'],
};

declare module '../words.ts' {
  interface WordFiles {
    position: typeof words;
  }
}
