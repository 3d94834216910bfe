import type { DatedValue } from '../../rules/dated-value.ts';
import { verified } from '../../rules/legal-source.ts';

export const COMPETENCE_KINDS = ['MANAGERIAL', 'SOCIO_CULTURAL', 'TECHNICAL'] as const;
export type CompetenceKind = (typeof COMPETENCE_KINDS)[number];

/** From understanding to expert. */
export const COMPETENCE_LEVELS = [1, 2, 3, 4, 5] as const;
export const MOST_LEVEL = COMPETENCE_LEVELS.length;

/** A competence as the dictionary has it: what it is, and what somebody can do on each level, from the first. */
export interface DictionaryEntry {
  readonly code: string;
  readonly competenceKind: CompetenceKind;
  readonly title: string;
  readonly definition: string;
  readonly levels: readonly [string, string, string, string, string];
}

/**
 * The managerial and socio-cultural competences of the state civil service. Technical ones are in no dictionary for all: each
 * ministry has its own, so that they are written out where a position requires them. The words are those of an application of a
 * regional government that keeps the attachment; slips in their spelling are put right.
 */
export const COMPETENCE_DICTIONARY: readonly DatedValue<readonly DictionaryEntry[]>[] = [
  {
    since: '2017-01-01',
    source: verified('PermenPANRB 38/2017', 'attachment', 'read as an application of a regional government has it'),
    value: [
      {
        code: 'M.1',
        competenceKind: 'MANAGERIAL',
        title: 'Integritas',
        definition:
          'Konsisten berperilaku selaras dengan nilai, norma dan/atau etika organisasi, dan jujur dalam hubungan dengan manajemen, rekan kerja, bawahan langsung, dan pemangku kepentingan, menciptakan budaya etika tinggi, bertanggung jawab atas tindakan atau keputusan beserta risiko yang menyertainya',
        levels: [
          'Mampu bertindak sesuai nilai, norma, etika organisasi dalam kapasitas pribadi',
          'Mampu mengingatkan, mengajak rekan kerja untuk bertindak sesuai nilai, norma, dan etika organisasi',
          'Mampu memastikan, menanamkan keyakinan bersama agar anggota yang dipimpin bertindak sesuai nilai, norma, dan etika organisasi, dalam lingkup formal',
          'Mampu menciptakan situasi kerja yang mendorong kepatuhan pada nilai, norma, dan etika organisasi',
          'Mampu menjadi role model dalam penerapan standar keadilan dan etika di tingkat nasional',
        ],
      },
      {
        code: 'M.2',
        competenceKind: 'MANAGERIAL',
        title: 'Kerja Sama',
        definition:
          'Kemampuan menjalin, membina, mempertahankan hubungan kerja yang efektif, memiliki komitmen saling membantu dalam penyelesaian tugas, dan mengoptimalkan segala sumberdaya untuk mencapai tujuan strategis organisasi',
        levels: [
          'Berpartisipasi dalam kelompok kerja',
          'Menumbuhkan tim kerja yang partisipatif dan efektif',
          'Efektif membangun tim kerja untuk peningkatan kinerja organisasi',
          'Membangun komitmen tim, sinergi',
          'Menciptakan situasi kerja sama secara konsisten, baik di dalam maupun di luar instansi',
        ],
      },
      {
        code: 'M.3',
        competenceKind: 'MANAGERIAL',
        title: 'Komunikasi',
        definition:
          'Kemampuan untuk menerangkan pandangan dan gagasan secara jelas, sistematis disertai argumentasi yang logis dengan cara-cara yang sesuai baik secara lisan maupun tertulis; memastikan pemahaman; mendengarkan secara aktif dan efektif; mempersuasi, meyakinkan dan membujuk orang lain dalam rangka mencapai tujuan organisasi',
        levels: [
          'Menyampaikan informasi dengan jelas, lengkap, pemahaman yang sama',
          'Aktif menjalankan komunikasi secara formal dan informal; Bersedia mendengarkan orang lain, menginterpretasikan pesan dengan respon yang sesuai, mampu menyusun materi presentasi, pidato, naskah, laporan, dll',
          'Berkomunikasi secara asertif, terampil berkomunikasi lisan/tertulis untuk menyampaikan informasi yang sensitif/rumit/kompleks',
          'Mampu mengemukakan pemikiran multidimensi secara lisan dan tertulis untuk mendorong kesepakatan dengan tujuan meningkatkan kinerja secara keseluruhan',
          'Menggagas sistem komunikasi yang terbuka secara strategis untuk mencari solusi dengan tujuan meningkatkan kinerja',
        ],
      },
      {
        code: 'M.4',
        competenceKind: 'MANAGERIAL',
        title: 'Orientasi pada Hasil',
        definition:
          'Kemampuan mempertahankan komitmen pribadi yang tinggi untuk menyelesaikan tugas, dapat diandalkan, bertanggung jawab, mampu secara sistematis mengidentifikasi risiko dan peluang dengan memperhatikan keterhubungan antara perencanaan dan hasil, untuk keberhasilan organisasi',
        levels: [
          'Bertanggung jawab untuk memenuhi standar kerja',
          'Berupaya meningkatkan hasil kerja pribadi yang lebih tinggi dari standar yang ditetapkan, mencari, mencoba metode alternatif untuk peningkatan kinerja',
          'Menetapkan target kerja yang menantang bagi unit kerja, memberi apresiasi dan teguran untuk mendorong kinerja',
          'Mendorong unit kerja mencapai target yang ditetapkan atau melebihi hasil kerja sebelumnya',
          'Meningkatkan mutu pencapaian kerja organisasi',
        ],
      },
      {
        code: 'M.5',
        competenceKind: 'MANAGERIAL',
        title: 'Pelayanan Publik',
        definition:
          'Kemampuan dalam melaksanakan tugas-tugas pemerintahan, pembangunan dan kegiatan pemenuhan kebutuhan pelayanan publik secara profesional, transparan, mengikuti standar pelayanan yang objektif, netral, tidak memihak, tidak diskriminatif, serta tidak terpengaruh kepentingan pribadi/kelompok/golongan/partai politik',
        levels: [
          'Menjalankan tugas mengikuti standar pelayanan',
          'Mampu mensupervisi/mengawasi/menyelia dan menjelaskan proses pelaksanaan tugas-tugas pemerintahan/pelayanan publik secara transparan',
          'Mampu memanfaatkan kekuatan kelompok serta memperbaiki standar pelayanan publik di lingkup unit kerja',
          'Mampu memonitor, mengevaluasi, memperhitungkan dan mengantisipasi dampak dari isu-isu jangka panjang, kesempatan, atau kekuatan politik dalam hal pelayanan kebutuhan pemangku kepentingan yang transparan, objektif, dan profesional',
          'Mampu memastikan kebijakan pelayanan publik yang menjamin terselenggaranya pelayanan publik yang objektif, netral, tidak memihak, tidak diskriminatif, serta tidak terpengaruh kepentingan pribadi/kelompok/partai politik',
        ],
      },
      {
        code: 'M.6',
        competenceKind: 'MANAGERIAL',
        title: 'Pengembangan Diri dan Orang Lain',
        definition:
          'Kemampuan untuk meningkatkan pengetahuan dan menyempurnakan keterampilan diri; menginspirasi orang lain untuk mengembangkan dan menyempurnakan pengetahuan dan keterampilan yang relevan dengan pekerjaan dan pengembangan karir jangka panjang, mendorong kemauan belajar sepanjang hidup, memberikan saran/bantuan, umpan balik, bimbingan untuk membantu orang lain untuk mengembangkan potensi dirinya',
        levels: [
          'Pengembangan diri',
          'Meningkatkan kemampuan bawahan dengan memberikan contoh dan penjelasan cara melaksanakan suatu pekerjaan',
          'Memberikan umpan balik, membimbing',
          'Menyusun program pengembangan jangka panjang dalam rangka mendorong manajemen pembelajaran',
          'Menciptakan situasi yang mendorong organisasi untuk mengembangkan kemampuan belajar secara berkelanjutan dalam rangka mendukung pencapaian hasil',
        ],
      },
      {
        code: 'M.7',
        competenceKind: 'MANAGERIAL',
        title: 'Mengelola Perubahan',
        definition:
          'Kemampuan dalam menyesuaikan diri dengan situasi yang baru atau berubah dan tidak bergantung secara berlebihan pada metode dan proses lama, mengambil tindakan untuk mendukung dan melaksanakan inisiatif perubahan, memimpin usaha perubahan, mengambil tanggung jawab pribadi untuk memastikan perubahan berhasil diimplementasikan secara efektif',
        levels: [
          'Mengikuti perubahan dengan arahan',
          'Proaktif beradaptasi mengikuti perubahan',
          'Membantu orang lain mengikuti perubahan, mengantisipasi perubahan secara tepat',
          'Memimpin perubahan pada unit kerja',
          'Memimpin, menggalang dan menggerakkan dukungan pemangku kepentingan untuk menjalankan perubahan secara berkelanjutan pada tingkat instansi/nasional',
        ],
      },
      {
        code: 'M.8',
        competenceKind: 'MANAGERIAL',
        title: 'Pengambilan Keputusan',
        definition:
          'Kemampuan membuat keputusan yang baik secara tepat waktu dan dengan keyakinan diri setelah mempertimbangkan prinsip kehati-hatian, dirumuskan secara sistematis dan seksama berdasarkan berbagai informasi, alternatif pemecahan masalah dan konsekuensinya, serta bertanggung jawab atas keputusan yang diambil',
        levels: [
          'Mengumpulkan informasi untuk bertindak sesuai kewenangan',
          'Menganalisis masalah secara mendalam',
          'Membandingkan berbagai alternatif, menyeimbangkan risiko keberhasilan dalam implementasi',
          'Menyelesaikan masalah yang mengandung risiko tinggi, mengantisipasi dampak keputusan, membuat tindakan pengamanan; mitigasi risiko',
          'Menghasilkan solusi dan mengambil keputusan untuk mengatasi permasalahan jangka panjang/strategis, berdampak nasional',
        ],
      },
      {
        code: 'SK.1',
        competenceKind: 'SOCIO_CULTURAL',
        title: 'Perekat Bangsa',
        definition:
          'Kemampuan dalam mempromosikan sikap toleransi, keterbukaan, peka terhadap perbedaan individu/kelompok masyarakat; mampu menjadi perpanjangan tangan pemerintah dalam mempersatukan masyarakat dan membangun hubungan sosial psikologis dengan masyarakat di tengah kemajemukan Indonesia sehingga menciptakan kelekatan yang kuat antara ASN dan para pemangku kepentingan serta di antara para pemangku kepentingan itu sendiri; menjaga, mengembangkan, dan mewujudkan rasa persatuan dan kesatuan dalam kehidupan bermasyarakat, berbangsa dan bernegara Indonesia',
        levels: [
          'Peka memahami dan menerima kemajemukan',
          'Aktif mengembangkan sikap saling menghargai, menekankan persamaan dan persatuan',
          'Mempromosikan, mengembangkan sikap toleransi dan persatuan',
          'Mendayagunakan perbedaan secara konstruktif dan kreatif untuk meningkatkan efektivitas organisasi',
          'Wakil pemerintah untuk membangun hubungan sosial psikologis',
        ],
      },
    ],
  },
];
