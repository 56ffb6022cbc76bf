/** One norm that a rule rests on: the citation as printed and what it demands, in our own words. */
export interface Provision {
  readonly citation: string;
  readonly demands: { readonly id: string; readonly en: string };
}

const provision = (citation: string, id: string, en: string): Provision => ({ citation, demands: { id, en } });

/** The fourteen components by their letter, the same in both regulations. */
const KOMPONEN_BY_LETTER = {
  a: ['dasar hukum', 'legal basis'],
  b: ['persyaratan', 'requirements'],
  c: ['sistem, mekanisme, dan prosedur bagi pemberi dan penerima pelayanan', 'system, mechanism and procedure for giver and receiver'],
  d: ['jangka waktu penyelesaian seluruh proses setiap jenis pelayanan', 'time to complete the whole process of each type of service'],
  e: ['biaya/tarif', 'cost or tariff'],
  f: ['produk pelayanan', 'service product'],
  g: ['sarana, prasarana, dan/atau fasilitas, termasuk bagi kelompok rentan', 'facilities, including those for vulnerable groups'],
  h: [
    'kompetensi pelaksana: pengetahuan, keahlian, keterampilan, dan pengalaman',
    'competence of staff: knowledge, expertise, skill and experience',
  ],
  i: ['pengawasan internal oleh pimpinan satuan kerja atau atasan langsung', 'internal supervision by the head of unit or direct superior'],
  j: ['penanganan pengaduan, saran, dan masukan serta tindak lanjutnya', 'handling of complaints, suggestions and input and the follow-up'],
  k: ['jumlah pelaksana sesuai dengan beban kerja', 'number of staff according to workload'],
  l: ['jaminan bahwa pelayanan dilaksanakan sesuai dengan standar', 'guarantee that service follows the standard'],
  m: ['jaminan keamanan dan keselamatan pelayanan', 'guarantee of security and safety of the service'],
  n: ['evaluasi kinerja pelaksana', 'evaluation of staff performance'],
} as const;

/** Letter of Pasal 21 UU 25/2009 and Pasal 25 PP 96/2012. */
export type Huruf = keyof typeof KOMPONEN_BY_LETTER;

type ComponentProvisionId = `uu-25-2009/21/${Huruf}` | `pp-96-2012/25/${Huruf}`;

const componentProvisions = Object.fromEntries(
  Object.entries(KOMPONEN_BY_LETTER).flatMap(([huruf, [id, en]]) => [
    [`uu-25-2009/21/${huruf}`, provision(`UU 25/2009 Pasal 21 huruf ${huruf}`, `Standar memuat ${id}.`, `The standard contains: ${en}.`)],
    [`pp-96-2012/25/${huruf}`, provision(`PP 96/2012 Pasal 25 huruf ${huruf}`, `Standar memuat ${id}.`, `The standard contains: ${en}.`)],
  ]),
) as Record<ComponentProvisionId, Provision>;

/**
 * The norms that rules may cite. Only facts read in the primary text or in several agreeing secondary sources stand here;
 * a citation that is not in this table does not compile.
 */
export const PROVISIONS = {
  ...componentProvisions,
  'uu-25-2009/1/7': provision(
    'UU 25/2009 Pasal 1 angka 7',
    'Standar pelayanan adalah tolok ukur pelayanan yang berkualitas, cepat, mudah, terjangkau, dan terukur.',
    'A service standard is the yardstick of service that is of quality, quick, easy, affordable and measurable.',
  ),
  'uu-25-2009/4/k': provision(
    'UU 25/2009 Pasal 4 huruf k',
    'Pelayanan publik berasaskan ketepatan waktu.',
    'Public service rests on timeliness.',
  ),
  'uu-25-2009/4/h': provision(
    'UU 25/2009 Pasal 4 huruf h',
    'Pelayanan publik berasaskan keterbukaan.',
    'Public service rests on openness.',
  ),
  'uu-25-2009/4/j': provision(
    'UU 25/2009 Pasal 4 huruf j',
    'Pelayanan publik berasaskan fasilitas dan perlakuan khusus bagi kelompok rentan.',
    'Public service rests on facilities and special treatment for vulnerable groups.',
  ),
  'uu-25-2009/4/l': provision(
    'UU 25/2009 Pasal 4 huruf l',
    'Pelayanan publik berasaskan kecepatan, kemudahan, dan keterjangkauan.',
    'Public service rests on speed, ease and affordability.',
  ),
  'uu-25-2009/10/1': provision(
    'UU 25/2009 Pasal 10 ayat (1)',
    'Penyelenggara mengevaluasi kinerja pelaksana secara berkala dan berkelanjutan.',
    'The provider evaluates the performance of staff periodically and continuously.',
  ),
  'uu-25-2009/15/a': provision(
    'UU 25/2009 Pasal 15 huruf a',
    'Penyelenggara menyusun dan menetapkan standar pelayanan.',
    'The provider draws up and sets a service standard.',
  ),
  'uu-25-2009/15/b': provision(
    'UU 25/2009 Pasal 15 huruf b',
    'Penyelenggara menyusun, menetapkan, dan memublikasikan maklumat pelayanan.',
    'The provider draws up, sets and publishes a service declaration.',
  ),
  'uu-25-2009/15/c': provision(
    'UU 25/2009 Pasal 15 huruf c',
    'Penyelenggara menempatkan pelaksana yang kompeten.',
    'The provider appoints competent staff.',
  ),
  'uu-25-2009/20/1': provision(
    'UU 25/2009 Pasal 20 ayat (1)',
    'Penyelenggara menyusun dan menetapkan standar pelayanan.',
    'The provider draws up and sets a service standard.',
  ),
  'uu-25-2009/20/2': provision(
    'UU 25/2009 Pasal 20 ayat (2)',
    'Penyusunan standar mengikutsertakan masyarakat dan pihak terkait.',
    'The public and related parties take part in drawing up the standard.',
  ),
  'uu-25-2009/22/1': provision(
    'UU 25/2009 Pasal 22 ayat (1)',
    'Penyelenggara menyusun dan menetapkan maklumat pelayanan sebagai pernyataan kesanggupan melayani sesuai dengan standar.',
    'The provider draws up and sets a service declaration that states its ability to serve by the standard.',
  ),
  'uu-25-2009/22/2': provision(
    'UU 25/2009 Pasal 22 ayat (2)',
    'Maklumat pelayanan dipublikasikan secara jelas dan luas.',
    'The service declaration is published clearly and widely.',
  ),
  'uu-25-2009/23/4': provision(
    'UU 25/2009 Pasal 23 ayat (4)',
    'Sistem informasi memuat profil, standar pelayanan, maklumat, pengelolaan pengaduan, dan penilaian kinerja.',
    'The information system holds profile, service standard, declaration, complaint handling and performance assessment.',
  ),
  'uu-25-2009/23/5': provision(
    'UU 25/2009 Pasal 23 ayat (5)',
    'Penyelenggara menyediakan informasi itu secara terbuka dan mudah diakses.',
    'The provider makes that information open and easy to reach.',
  ),
  'uu-25-2009/28/2': provision(
    'UU 25/2009 Pasal 28 ayat (2)',
    'Perbaikan sarana tidak boleh menghentikan pelayanan.',
    'Repair of facilities may not stop the service.',
  ),
  'uu-25-2009/29/1': provision(
    'UU 25/2009 Pasal 29 ayat (1)',
    'Kelompok rentan mendapat perlakuan khusus tanpa tambahan biaya.',
    'Vulnerable groups receive special treatment at no extra cost.',
  ),
  'uu-25-2009/31/4': provision(
    'UU 25/2009 Pasal 31 ayat (4)',
    'Biaya/tarif ditetapkan dengan persetujuan DPR/DPRD dan berdasarkan peraturan perundang-undangan.',
    'A fee is set with the approval of DPR/DPRD and on the basis of legislation.',
  ),
  'uu-25-2009/35/2/a': provision(
    'UU 25/2009 Pasal 35 ayat (2) huruf a',
    'Pengawasan internal dilakukan oleh atasan langsung.',
    'Internal supervision is done by the direct superior.',
  ),
  'uu-25-2009/35/2/b': provision(
    'UU 25/2009 Pasal 35 ayat (2) huruf b',
    'Pengawasan internal dilakukan oleh pengawas fungsional.',
    'Internal supervision is done by a functional supervisor.',
  ),
  'uu-25-2009/36/1': provision(
    'UU 25/2009 Pasal 36 ayat (1)',
    'Penyelenggara menyediakan sarana pengaduan dan menugaskan pelaksana yang kompeten.',
    'The provider supplies means of complaint and assigns competent staff.',
  ),
  'uu-25-2009/36/4': provision(
    'UU 25/2009 Pasal 36 ayat (4)',
    'Penyelenggara mengumumkan nama dan alamat penanggung jawab serta sarana pengaduan.',
    'The provider announces the name and address of the person responsible and the means of complaint.',
  ),
  'uu-25-2009/38/1': provision(
    'UU 25/2009 Pasal 38 ayat (1)',
    'Penyelenggara menilai kinerja penyelenggaraan pelayanan secara berkala, paling sedikit sekali setahun.',
    'The provider assesses the performance of service periodically, at least once a year.',
  ),
  'uu-25-2009/42/2': provision(
    'UU 25/2009 Pasal 42 ayat (2)',
    'Pengaduan diajukan paling lambat 30 hari sejak pengadu menerima pelayanan.',
    'A complaint is filed at most 30 days after the complainant received the service.',
  ),
  'uu-25-2009/44/3': provision(
    'UU 25/2009 Pasal 44 ayat (3)',
    'Penyelenggara menanggapi pengaduan paling lambat 14 hari sejak diterima.',
    'The provider responds to a complaint at most 14 days after receiving it.',
  ),
  'uu-25-2009/48/1': provision(
    'UU 25/2009 Pasal 48 ayat (1)',
    'Pengaduan diproses tanpa memungut biaya.',
    'Complaints are handled free of charge.',
  ),
  'uu-25-2009/50/1': provision(
    'UU 25/2009 Pasal 50 ayat (1)',
    'Penyelenggara memutus hasil pemeriksaan pengaduan paling lambat 60 hari sejak berkas lengkap.',
    'The provider decides on a complaint at most 60 days after the file is complete.',
  ),
  'pp-96-2012/22/1': provision(
    'PP 96/2012 Pasal 22 ayat (1)',
    'Penyelenggara menyusun, menetapkan, dan menerapkan standar pelayanan.',
    'The provider draws up, sets and applies a service standard.',
  ),
  'pp-96-2012/23': provision(
    'PP 96/2012 Pasal 23',
    'Wakil masyarakat berasal dari penerima pelayanan, tokoh masyarakat, akademisi, dunia usaha, organisasi profesi, atau lembaga swadaya masyarakat.',
    'The public is represented by recipients of the service, public figures, academics, business, professional bodies or NGOs.',
  ),
  'pp-96-2012/26/1': provision(
    'PP 96/2012 Pasal 26 ayat (1)',
    'Rancangan standar dibahas bersama masyarakat dan pihak terkait.',
    'The draft is discussed with the public and related parties.',
  ),
  'pp-96-2012/26/3': provision(
    'PP 96/2012 Pasal 26 ayat (3)',
    'Pembahasan dimuat dalam berita acara dengan daftar hadir.',
    'The discussion is put into minutes with an attendance list.',
  ),
  'pp-96-2012/27/1': provision(
    'PP 96/2012 Pasal 27 ayat (1)',
    'Rancangan dipublikasikan paling lambat 5 hari kerja sejak berita acara ditandatangani.',
    'The draft is published at most 5 working days after the minutes are signed.',
  ),
  'pp-96-2012/27/2': provision(
    'PP 96/2012 Pasal 27 ayat (2)',
    'Masyarakat memberi masukan paling lambat 7 hari kerja sejak rancangan dipublikasikan.',
    'The public comments within 7 working days of publication.',
  ),
  'pp-96-2012/27/3': provision(
    'PP 96/2012 Pasal 27 ayat (3)',
    'Rancangan diperbaiki paling lambat 14 hari sejak batas masukan.',
    'The draft is mended at most 14 days after comments close.',
  ),
  'pp-96-2012/29/1': provision(
    'PP 96/2012 Pasal 29 ayat (1)',
    'Biaya/tarif ditetapkan setelah persetujuan DPR/DPRD, kecuali diatur tersendiri dalam peraturan perundang-undangan.',
    'A fee is set after approval of DPR/DPRD, except where legislation regulates it separately.',
  ),
  'pp-96-2012/30/1': provision(
    'PP 96/2012 Pasal 30 ayat (1)',
    'Penyelenggara menyusun dan menetapkan maklumat pelayanan.',
    'The provider draws up and sets a service declaration.',
  ),
  'pp-96-2012/30/4': provision(
    'PP 96/2012 Pasal 30 ayat (4)',
    'Maklumat dipublikasikan paling lambat 7 hari kerja sejak standar ditetapkan.',
    'The declaration is published at most 7 working days after the standard is set.',
  ),
  'pp-96-2012/32/1': provision(
    'PP 96/2012 Pasal 32 ayat (1)',
    'Penerapan standar dievaluasi setiap satu tahun.',
    'The application of the standard is evaluated every year.',
  ),
  'pp-96-2012/33/1': provision(
    'PP 96/2012 Pasal 33 ayat (1)',
    'Standar ditinjau ulang setiap 3 tahun.',
    'The standard is reviewed every 3 years.',
  ),
  'pp-96-2012/33/3': provision(
    'PP 96/2012 Pasal 33 ayat (3)',
    'Perubahan standar mengikuti tata cara penyusunannya: dibahas bersama masyarakat dan rancangannya dipublikasikan.',
    'A change of the standard follows the procedure of its drafting: it is discussed with the public and its draft is published.',
  ),
  'permenpanrb-14-2017': provision(
    'PermenPANRB 14/2017',
    'Survei kepuasan masyarakat dilakukan sekurangnya setahun sekali dengan sembilan unsur.',
    'A survey of public satisfaction is held at least once a year with nine elements.',
  ),
  'permenpanrb-15-2014/service-delivery': provision(
    'Lampiran PermenPANRB 15/2014',
    'Enam komponen penyampaian pelayanan dipublikasikan kepada masyarakat.',
    'The six service-delivery components are published to the public.',
  ),
  'permenpanrb-15-2014/manufacturing': provision(
    'Lampiran PermenPANRB 15/2014',
    'Delapan komponen pengelolaan internal ada di setiap penyelenggara.',
    'The eight internal management components exist at every provider.',
  ),
  'perpres-76-2013/18': provision(
    'Perpres 76/2013 Pasal 18',
    'Pengaduan pelayanan publik dikelola dalam sistem nasional.',
    'Complaints about public service are handled in a national system.',
  ),
  'uu-12-2011/lampiran-ii/42': provision(
    'UU 12/2011 Lampiran II angka 42',
    'Dasar hukum suatu peraturan tidak memuat peraturan yang dicabut atau belum berlaku.',
    'The legal basis of a regulation names none that is revoked or not yet in force.',
  ),
  'uu-12-2011/lampiran-ii/43': provision(
    'UU 12/2011 Lampiran II angka 43',
    'Dasar hukum diurutkan menurut tata urutan peraturan, lalu menurut waktu pengundangan atau penetapannya.',
    'The legal basis is put in order of the hierarchy of regulations, then of their dates.',
  ),
  'uu-23-2014/347': provision(
    'UU 23/2014 Pasal 347',
    'Pemerintah daerah mengumumkan informasi pelayanan dalam maklumat yang ditandatangani kepala daerah: jenis, syarat, prosedur, biaya, waktu, hak dan kewajiban, satuan kerja penanggung jawab.',
    'A regional government announces service information in a declaration signed by the head of region: types, conditions, procedure, cost, time, rights and duties, responsible unit.',
  ),
  'uu-24-2013/79a': provision(
    'UU 24/2013 Pasal 79A',
    'Pengurusan dan penerbitan dokumen kependudukan tidak dipungut biaya.',
    'Processing and issuing of population documents is free of charge.',
  ),
  'uu-27-2022/20/1': provision(
    'UU 27/2022 Pasal 20 ayat (1)',
    'Pengendali data pribadi memiliki dasar pemrosesan data pribadi.',
    'A controller of personal data has a lawful basis for processing it.',
  ),
  'uu-27-2022/27': provision(
    'UU 27/2022 Pasal 27',
    'Pemrosesan data pribadi dilakukan secara terbatas, spesifik, sah, dan transparan.',
    'Personal data is processed in a limited, specific, lawful and transparent way.',
  ),
  'uu-27-2022/35': provision(
    'UU 27/2022 Pasal 35',
    'Pengendali data pribadi melindungi dan memastikan keamanan data pribadi yang diprosesnya.',
    'A controller protects personal data and makes sure that it is processed safely.',
  ),
  'uu-27-2022/36': provision(
    'UU 27/2022 Pasal 36',
    'Pengendali data pribadi menjaga kerahasiaan data pribadi.',
    'A controller keeps personal data confidential.',
  ),
} as const satisfies Record<string, Provision>;

/** Id of a norm in {@link PROVISIONS}: regulation, article, and where there is one paragraph or letter. */
export type ProvisionId = keyof typeof PROVISIONS;

/** The citation of `id` as it is printed in reports. */
export const citation = (id: ProvisionId): string => PROVISIONS[id].citation;
