import { describe, expect, test } from 'vitest';
import { type Citation, readCitations } from '../src/reading/citation/citation.ts';
import { isOutOfOrder, rankOf } from '../src/reading/citation/citation-rank.ts';
import { processorTime } from './processor-time.ts';

/** A citation on one line: code or type, maker, number and year, title, what it names besides. */
const say = ({ type, code, body, number, year, title, amendments, mentions, hasArticle }: Citation): string =>
  [
    code ?? type,
    body && `<${body}>`,
    `${number ?? '?'}/${year ?? '?'}`,
    title && `"${title.text}"`,
    hasArticle && 'pasal',
    amendments.length > 0 && `[diubah ${amendments.map(say).join(', ')}]`,
    mentions.length > 0 && `[menyebut ${mentions.map(say).join(', ')}]`,
  ]
    .filter(Boolean)
    .join(' ');

const read = (text: string): string[] => readCitations(text).flatMap(({ citations }) => citations.map(say));
const one = (text: string): Citation => readCitations(text)[0]?.citations[0] as Citation;

describe('readCitations', () => {
  test.each([
    ['UUD 1945', 'UUD ?/1945'],
    ['PM 96 Tahun 2015 tentang Manajemen Lalu Lintas', 'PERMEN 96/2015 "Manajemen Lalu Lintas"'],
    ['PM.17/2021', 'PERMEN 17/2021'],
    ['KM 35 Tahun 2003', 'KEPMEN 35/2003'],
    ['Permenhub PM 17 Tahun 2021', 'PERMENHUB <PM> 17/2021'],
    ['Undang-Undang Dasar Negara Republik Indonesia Tahun 1945', 'UUD ?/1945'],
    ['Ketetapan MPR Nomor XI/MPR/1998 tentang Penyelenggara Negara', 'TAP XI/MPR/1998/1998 "Penyelenggara Negara"'],
    ['UU 25/2009', 'UU 25/2009'],
    ['UU No. 6 Tahun 1983 tentang KUP stdtd UU No. 7 Tahun 2021', 'UU 6/1983 "KUP" [diubah UU 7/2021]'],
    ['UU 6/1983 (s.t.d.t.d. UU 7/2021)', 'UU 6/1983 [diubah UU 7/2021]'],
    ['UU 6/1983 sebagaimana diubah UU 7/2021', 'UU 6/1983 [diubah UU 7/2021]'],
    ['UU 6/1983 stdd UU 7/2021', 'UU 6/1983 [diubah UU 7/2021]'],
    ['Permendikbudristek 2022', 'PERMENDIKBUDRISTEK ?/2022'],
    ['Kepmenkes Nomor 2015', 'KEPMENKES 2015/?'],
    ['Kep. Bupati No. 421/ /2026', 'KEPUTUSAN <Bupati> ?/2026'],
    ['Kep. Camat Nomor 12 Tahun 2024', 'KEPUTUSAN <Camat> 12/2024'],
    ['Pergub Kep. Babel No 5/2021', 'PERGUB <Kep. Babel> 5/2021'],
    ['UU No :23 Thn 2006 Tentang Administrasi Kependudukan', 'UU 23/2006 "Administrasi Kependudukan"'],
    ['UU N0 25 tahun 2009', 'UU 25/2009'],
    ['Permen-KP No. 58/PERMEN-KP/2020 ttg Usaha Perikanan Tangkap', 'PERMENKP <KP> 58/PERMEN-KP/2020/2020 "Usaha Perikanan Tangkap"'],
    ['Permen KP 26 /PERMEN-KP/ 2021', 'PERMENKP <KP> 26/PERMEN-KP/2021/2021'],
    ['Undang – Undang Nomer 25 th. 2009 ttg Pelayanan Publik;', 'UU 25/2009 "Pelayanan Publik"'],
    ['Undang Undang Republik Indonesia No.25 Tahun 2009', 'UU 25/2009'],
    ['Undang-Undang RI Nomor : 36 Tahun 2014', 'UU 36/2014'],
    ['UNDANG-UNDANG NOMOR 25 TAHUN 2009 TENTANG PELAYANAN PUBLIK', 'UU 25/2009 "PELAYANAN PUBLIK"'],
    ['Undang-Undang Pelayanan Publik Nomor 25 Tahun 2009', 'UU 25/2009 "Pelayanan Publik"'],
    ['Undang-Undang tentang Pelayanan Publik Nomor 25 Tahun 2009', 'UU 25/2009 "Pelayanan Publik"'],
    ['UU Nomor 51 Prp Tahun 1960', 'PERPPU 51/1960'],
    ['UU No. 1/Prp/1960', 'PERPPU 1/1960'],
    ['UU Drt Nomor 7 Tahun 1956', 'UUDRT 7/1956'],
    ['Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja', 'PERPPU 2/2022 "Cipta Kerja"'],
    ['Peraturan Pemerintah (PP) no. 17 Tahun 2010', 'PP 17/2010'],
    ['PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 96 TAHUN 2012', 'PP 96/2012'],
    ['Perpres No. 25 Thn 2008', 'PERPRES 25/2008'],
    ['Keputusan Presiden Republik Indonesia Nomor 87 Tahun 1999', 'KEPPRES 87/1999'],
    ['Inpres Nomor 3 Tahun 2003', 'INPRES 3/2003'],
    ['Permenpan 15/2014', 'PERMENPANRB 15/2014'],
    ['PERMENPAN-RB No. 14 Tahun 2017', 'PERMENPANRB 14/2017'],
    ['Permen PAN dan RB Nomor 15 Tahun 2014', 'PERMENPANRB <PAN dan RB> 15/2014'],
    ['Peraturan Menpan Nomor PER/20/M.PAN/04/2006', 'PERMENPAN PER/20/M.PAN/04/2006/2006'],
    ['Keputusan Menteri PAN Nomor KEP/25/M.PAN/2/2004', 'KEPMENPAN <PAN> KEP/25/M.PAN/2/2004/2004'],
    ['63/KEP/M.PAN/7/2003 tentang Pedoman Umum', 'KEPMENPAN 63/KEP/M.PAN/7/2003/2003 "Pedoman Umum"'],
    ['Permenkes RI No 741/MENKES/PER/VII/2008', 'PERMENKES 741/MENKES/PER/VII/2008/2008'],
    ['Kepmenkes HK.01.07/MENKES/2015/2023', 'KEPMENKES HK.01.07/MENKES/2015/2023/2023'],
    ['PMK Nomor 46/PMK.01/2021', 'PMK 46/PMK.01/2021/2021'],
    ['Peraturan Menteri Keuangan Nomor 12/PMK.02/2020', 'PMK <Keuangan> 12/PMK.02/2020/2020'],
    ['PMA Nomor 20 Tahun 2019', 'PMA 20/2019'],
    ['Peraturan Menteri Perhubungan No. PM 57 Tahun 2015', 'PERMENHUB <Perhubungan> PM57/2015'],
    ['Peraturan Menteri Pertanian Nomor 78/Permentan/OT.140/12/2012', 'PERMENTAN <Pertanian> 78/Permentan/OT.140/12/2012/2012'],
    ['Permendikbudristek Nomor 26 Tahun 2020', 'PERMENDIKBUDRISTEK 26/2020'],
    ['Peraturan Kapolri Nomor 18 Tahun 2014', 'PERKAP 18/2014'],
    ['Peraturan Kepolisian Negara Republik Indonesia Nomor 6 Tahun 2023', 'PERPOL 6/2023'],
    ['Perda Kota Contoh No.1 Thn 2010', 'PERDA <Kota Contoh> 1/2010'],
    ['Perda tentang Retribusi no 8 tahun 2018', 'PERDA 8/2018 "Retribusi"'],
    ['Qanun Aceh Nomor 8 Tahun 2008 tentang Pelayanan Publik', 'QANUN <Aceh> 8/2008 "Pelayanan Publik"'],
    ['Peraturan Wali Kota Contoh Nomor 72 Tahun 2021', 'PERWALI <Contoh> 72/2021'],
    ['Perwali 43.A Tahun 2019', 'PERWALI 43.A/2019'],
    ['Keputusan Bupati Contoh Nomor 061/Kpts.789-Huk/2010', 'KEPUTUSAN <Bupati Contoh> 061/Kpts.789-Huk/2010/2010'],
    ['Keputusan Kepala Dinas Nomor 060/ 02 TAHUN 2021', 'KEPUTUSAN <Kepala Dinas> 060/02/2021'],
    ['Keputusan Kepala Dinas Nomor DUKCAPIL.470/287.a/VI/2022', 'KEPUTUSAN <Kepala Dinas> DUKCAPIL.470/287.a/VI/2022/2022'],
    ['Keputusan Lurah Nomor 12 tanggal 5 Januari 2024', 'KEPUTUSAN <Lurah> 12/2024'],
    ['SK KMA Nomor 026/KMA/SK/II/2012', 'SKKMA <KMA> 026/KMA/SK/II/2012/2012'],
    ['Surat Edaran Menteri PANRB Nomor 58 Tahun 2020', 'SE <PANRB> 58/2020'],
    ['Staatsblad Tahun 1926 Nomor 226', 'STAATSBLAD 226/1926'],
    ['Stb. 1926:226', 'STAATSBLAD 226/1926'],
    ['Kitab Undang-Undang Hukum Perdata', 'KITAB <Hukum Perdata> ?/?'],
    ['SOP Pelayanan Surat Keterangan', 'SOP <Pelayanan Surat Keterangan> ?/?'],
    ['Perwepan No. 5 Tahun 2014', 'TIDAKADA 5/2014'],
    // An abbreviation in brackets repeats the kind before it.
    ['Peraturan Menteri Dalam Negeri (Permendagri) Nomor 108 Tahun 2019 tentang X', 'PERMENDAGRI <Dalam Negeri> 108/2019 "X"'],
    ['Peraturan Menteri Dalam Negeri\n(Permendagri) Nomor 108 Tahun 2019', 'PERMENDAGRI <Dalam Negeri> 108/2019'],
    ['Peraturan Menteri Dalam Negeri [Permendagri] Nomor 108 Tahun 2019', 'PERMENDAGRI <Dalam Negeri> 108/2019'],
    ['Peraturan Menteri Dalam Negeri (Permendagri Nomor 108 Tahun 2019', 'PERMENDAGRI <Dalam Negeri> 108/2019'],
    ['Peraturan Menteri Dalam Negeri (selanjutnya disebut Permendagri) Nomor 108 Tahun 2019', 'PERMENDAGRI <Dalam Negeri> 108/2019'],
    ['Permendagri (Peraturan Menteri Dalam Negeri) Nomor 108 Tahun 2019', 'PERMENDAGRI 108/2019'],
    ['Peraturan Menteri (Permenkes) Nomor 75 Tahun 2014', 'PERMENKES 75/2014'],
    ['Peraturan Mahkamah Agung (PERMA) Nomor 7 Tahun 2022', 'PERMA <Agung> 7/2022'],
    ['Peraturan Presiden RI (Perpres) Nomor 76 Tahun 2013', 'PERPRES 76/2013'],
    ['Undang-Undang Republik Indonesia (UU RI) Nomor 13 Tahun 2011', 'UU 13/2011'],
    ['Undang-Undang Keterbukaan Informasi Publik (UU KIP) Nomor 14 Tahun 2008', 'UU 14/2008 "Keterbukaan Informasi Publik"'],
    ['Undang-Undang Nomor 14 Tahun 2008 (UU KIP) tentang Keterbukaan Informasi', 'UU 14/2008 "Keterbukaan Informasi"'],
    ['Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi (UU KIP)', 'UU 14/2008 "Keterbukaan Informasi"'],
    ['Peraturan Menteri Keuangan (PMK) Nomor 190/PMK.05/2012', 'PMK <Keuangan> 190/PMK.05/2012/2012'],
    ['Keputusan Menteri Kesehatan (KMK) Nomor HK.01.07/MENKES/1186/2022', 'KEPMENKES <Kesehatan> HK.01.07/MENKES/1186/2022/2022'],
    ['Peraturan Komisi Informasi (Perki) Nomor 1 Tahun 2021', 'PERKI <Informasi> 1/2021'],
    [
      'Peraturan Kepala Badan Pertanahan Nasional Republik Indonesia (Perkaban) Nomor 1 Tahun 2010',
      'PERKABPN <Pertanahan Nasional Republik Indonesia> 1/2010',
    ],
    ['Peraturan Kepala Kepolisian Negara RI (Perkap) Nomor 18 Tahun 2014', 'PERKAP 18/2014'],
    ['Surat Edaran Menteri PAN dan RB (SE MenPANRB) Nomor 4 Tahun 2020', 'SE <PAN dan RB> 4/2020'],
    ['Surat Keputusan (SK) Kepala Dinas Nomor 12 Tahun 2020', 'KEPUTUSAN <Kepala Dinas> 12/2020'],
    ['Peraturan Bupati Kepulauan Contoh (Perbup Kepcon) Nomor 12 Tahun 2021', 'PERBUP <Kepulauan Contoh> 12/2021'],
    ['SKB 3 Menteri (SKB) Nomor 12 Tahun 2020', 'KEPUTUSAN <3 Menteri> 12/2020'],
    // The bracket may carry the number, or say all of it again.
    ['Undang-Undang Pelayanan Publik (UU 25/2009)', 'UU <Pelayanan Publik> 25/2009'],
    ['Peraturan Menteri Kesehatan tentang Puskesmas (Permenkes 43/2019)', 'PERMENKES <Kesehatan> 43/2019 "Puskesmas"'],
    ['Undang-Undang yang berlaku (UU 25/2009)', 'UU 25/2009'],
    ['Peraturan Menteri Sosial Nomor 3 Tahun 2021 (Permensos 3/2021)', 'PERMENSOS <Sosial> 3/2021'],
    ['Peraturan Menteri Sosial Nomor 3 Tahun 2021 (Permensos 3/2021) tentang Data', 'PERMENSOS <Sosial> 3/2021 "Data"'],
    ['Peraturan Menteri Sosial Nomor 3 Tahun 2021 tentang Data (Permensos 3/2021)', 'PERMENSOS <Sosial> 3/2021 "Data"'],
    ['Permensos 3/2021: Peraturan Menteri Sosial Nomor 3 Tahun 2021 tentang Data', 'PERMENSOS 3/2021 "Data"'],
    // Years in two digits, in letters that a scan made of digits, and behind a misspelled word.
    ['UU NO. 8 TH 81 TTG KUHAP', 'UU 8/1981 "KUHAP"'],
    ["Perda No. 7 Thn '19", 'PERDA 7/2019'],
    ['UU 25/09', 'UU 25/2009'],
    ['SK Camat Contoh No. 140/12/VII/19', 'KEPUTUSAN <Camat Contoh> 140/12/VII/19/2019'],
    ['UU N0.25 Tahun 2OO9', 'UU 25/2009'],
    ['UU Nmor 25 Tahum 2009', 'UU 25/2009'],
    ['Undang-undang Nomor25Tahun2009', 'UU 25/2009'],
    ['Undang-Undang Nomor 25 (dua puluh lima) Tahun 2009', 'UU 25/2009'],
    ['UU-25-2009', 'UU 25/2009'],
    ['U.U. No. 25 Tahun 2009', 'UU 25/2009'],
    ['Permen PAN RB 15 2014', 'PERMENPANRB <PAN RB> 15/2014'],
    // Numbers and dates of letters and decrees.
    ['Surat Edaran Mendagri 470/13287/Dukcapil Tahun 2021', 'SE <Mendagri> 470/13287/Dukcapil/2021'],
    ['Keputusan Kepala Dinas 188.4/15/KPTS/2020', 'KEPUTUSAN <Kepala Dinas> 188.4/15/KPTS/2020/2020'],
    ['SK Ketua RT 01/RW 02 Nomor 5 Tahun 2020', 'KEPUTUSAN <Ketua RT 01/RW 02> 5/2020'],
    ['Keputusan Camat No 5 tgl 05-01-2025', 'KEPUTUSAN <Camat> 5/2025'],
    ['Keputusan Camat No 5 tertanggal 12 Januari 2025', 'KEPUTUSAN <Camat> 5/2025'],
    ['Keputusan Camat Nomor 5, 12 Januari 2025', 'KEPUTUSAN <Camat> 5/2025'],
    ['Kepmendagri 050-5889 Tahun 2021', 'KEPMENDAGRI 050-5889/2021'],
    ['Peraturan Kapolri No.Pol. : 7 Tahun 2006', 'PERKAP 7/2006'],
    ['Peraturan Bersama Menteri Agama dan Mendagri Nomor 9 dan 8 Tahun 2006', 'PERMEN <Agama dan Mendagri> 9/2006'],
    ['Peraturan Bersama Mendagri dan Menkes No. 15 Tahun 2010', 'PERATURAN <Bersama Mendagri dan Menkes> 15/2010'],
    // Names that begin like a kind of regulation.
    ['Keputusan Dirjen Perbendaharaan Nomor KEP-211/PB/2018', 'KEPUTUSAN <Dirjen Perbendaharaan> KEP-211/PB/2018/2018'],
    ['Pergub Kepri Nomor 3 Tahun 2020', 'PERGUB <Kepri> 3/2020'],
    ['Perkapolri Nomor 9 Tahun 2012', 'PERKAP 9/2012'],
    ['Perkabareskrim Nomor 1 Tahun 2020', 'PERATURAN 1/2020'],
    ['Keplurah Nomor 3 Tahun 2020', 'KEPUTUSAN 3/2020'],
    ['UU 23 Tahun 2014 Pasal 347 tentang Maklumat', 'UU 23/2014 "Maklumat" pasal'],
    ['Pasal 12 Undang-Undang Nomor 23 Tahun 2014', 'UU 23/2014 pasal'],
    ['Berdasarkan UU 25/2009, LN 2009 No. 112, TLN No.5038', 'UU 25/2009'],
    [
      'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 52, Tambahan Lembaran Negara Republik Indonesia Nomor 5216);',
      'UU 6/2011 "Keimigrasian"',
    ],
    [
      'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      'PP 96/2012 "Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik" [menyebut UU 25/2009 "Pelayanan Publik"]',
    ],
    [
      'Undang-undang Nomor 43 Tahun 1999 Perubahan Undang-undang Nomor 8 Tahun 1974 tentang Pokok-pokok Kepegawaian',
      'UU 43/1999 [menyebut UU 8/1974 "Pokok-pokok Kepegawaian"]',
    ],
    [
      'UU 23/2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah, terakhir dengan UU 9/2015 tentang Perubahan Kedua atas UU 23/2014',
      'UU 23/2014 "Pemerintahan Daerah" [diubah UU 9/2015 "Perubahan Kedua atas UU 23/2014"]',
    ],
    [
      'Perda Kabupaten Contoh Nomor 17 Tahun 2008 Sebagaimana Telah Diubah Dengan Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2010',
      'PERDA <Kabupaten Contoh> 17/2008 [diubah PERDA <Kabupaten Contoh> 4/2010]',
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test.each([
    ['UU 25/2009, PP 96/2012 dan Permenpan 15/2014', ['UU 25/2009', 'PP 96/2012', 'PERMENPANRB 15/2014']],
    [
      'UU No. 20 Tahun 2003 tentang Sistem Pendidikan Nasional, (PP) no. 17 Tahun 2010 tentang Pengelolaan, pasal 71, 73, dan 81.',
      ['UU 20/2003 "Sistem Pendidikan Nasional"', 'PP 17/2010 "Pengelolaan"'],
    ],
    ['Kompilasi Hukum Islam (Inpres Nomor 1 Tahun 1991)', ['KITAB ?/?', 'INPRES 1/1991']],
    ['UU 23/2006 (UU 24/2013)', ['UU 23/2006', 'UU 24/2013']],
    ['UU 23/2006\n(UU) Nomor 24 Tahun 2013', ['UU 23/2006', 'UU 24/2013']],
    ['UU Adminduk (UU 23/2006 jo. UU 24/2013)', ['UU <Adminduk> 23/2006', 'UU 24/2013']],
    ['UU Pelayanan Publik, (PP) Nomor 96 Tahun 2012', ['UU <Pelayanan Publik> ?/?', 'PP 96/2012']],
    ['UU 25/2009 dan UU Nomor 25 Tahun 2009', ['UU 25/2009', 'UU 25/2009']],
    ['UU Nomor 8 Tahun 1974 jo Nomor 43 Tahun 1999', ['UU 8/1974', 'UU 43/1999']],
    ['Permendagri 71/2016 jo 21/2020', ['PERMENDAGRI 71/2016', 'PERMENDAGRI 21/2020']],
    ['UU 25/2009; PP 96/2012 ; Perda Kota Contoh 3/2020', ['UU 25/2009', 'PP 96/2012', 'PERDA <Kota Contoh> 3/2020']],
    [
      '1. UU 25/2009 tentang Pelayanan\n   Publik\n2. PP 96/2012 tentang Pelaksanaan\n   UU 25/2009',
      ['UU 25/2009 "Pelayanan Publik"', 'PP 96/2012 "Pelaksanaan UU 25/2009" [menyebut UU 25/2009]'],
    ],
  ])('several in %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['Undang – Undang Nomor 2 Tentang Kepolisian', ['year']],
    ['SK Rektor ... tentang Legalisir', ['number', 'year']],
    ['SK Camat NOMOR : 140 / / SK / PDB / 2022', ['number']],
    ['Keputusan Camat Nomor 188.4/   /I/2022', ['number']],
    ['Peraturan Bupati Contoh Nomor   Tahun 2022 tentang Tarif', ['number']],
    ['Peraturan Bupati Contoh Nomor ..... Tahun 20.. tentang Tarif', ['number', 'year']],
    ['Perbup Nomor XX Tahun 2022', ['number']],
    ['Perda Kabupaten Contoh tentang Retribusi', ['number', 'year']],
    ['UU Pelayanan Publik', ['number', 'year']],
    ['UU Pelayanan Publik (UU Yanlik)', ['number', 'year']],
    ['Peraturan Menteri Kesehatan (Permenkes) tentang Puskesmas', ['number', 'year']],
    ['Peraturan Menteri Kesehatan (Permenkes) Nomor ... Tahun 2019', ['number']],
    ['Peraturan Bupati Contoh (Perbup) Nomor 12', ['year']],
    ['SE Mendagri 470/13287/Dukcapil', ['year']],
    ["Perda No. 7 Thn '38", ['fullYear']],
    ['Perda Nomor 3 Tahun 20', ['fullYear']],
    ['UU No 25 Tahun 202', ['fullYear']],
    ['UU Nomor 25 Tahun Dua Ribu Sembilan', ['fullYear']],
    ['Keputusan Bupati Contoh No. 188.45/123/Kep/413.013/21', ['fullYear']],
  ])('what %s lacks', (text, missing) => expect(one(text).missing).toEqual(missing));

  test.each([
    '',
    'Peraturan perundang-undangan yang berlaku',
    'Buku I dan II tentang Pedoman Pelaksanaan Tugas',
    'Tugas pokok dan fungsi',
    'Stndar Pelayanan Mnimal Nomor 2 Tahun 2018',
    '026/HUK/II/2012',
  ])('no citation in "%s"', text => expect(read(text)).toEqual([]));

  test('underlines kind, number and year', () => {
    const text = 'a. sesuai UU RI No. 25 Tahun 2009 tentang Pelayanan Publik;';
    const { span, title } = one(text);
    expect(text.slice(span.start, span.end)).toBe('UU RI No. 25 Tahun 2009');
    expect(text.slice(title?.span.start, title?.span.end)).toBe('Pelayanan Publik');
  });

  test.each([
    'UU ',
    'PP ',
    'Undang-Undang Nomor ',
    'UU 1/2000 ',
    'UU Nomor 1 Tahun 2000 tentang ',
    'SK Nomor 1/ /',
    'Peraturan Menteri ',
    '/ ',
    ' ',
    '.',
    '1',
    '(',
    '\n',
    '; ',
    'jo. 1 ',
    'diubah dengan ',
    'tentang ',
    '\nx',
    '(UU) ',
    'UU (UU ',
    'UU (UU) ',
    'UU (UU 1/2000) ',
    'dan 8 ',
    'UU 1 dan ',
    '1/',
    'Kepx ',
    '1.x ',
  ])('returns on 100 KB of %j', piece => {
    const started = processorTime();
    readCitations(piece.repeat(Math.ceil(100_000 / piece.length)));
    readCitations(`${piece.repeat(Math.ceil(100_000 / piece.length))}x`);
    expect(processorTime() - started).toBeLessThan(3000);
  });
});

describe('the hierarchy', () => {
  const inOrder = [
    'UUD 1945',
    'Ketetapan MPR Nomor XI/MPR/1998',
    'UU 25/2009',
    'PP 96/2012',
    'Perpres 76/2013',
    'Permenpan 15/2014',
    'Perda Provinsi Contoh 1/2015',
    'Pergub Contoh 2/2015',
    'Perda Kota Contoh 1/2014',
    'Perwali Contoh 2/2014',
    'Keputusan Camat Nomor 1 Tahun 2013',
  ];

  test('puts the higher before the lower', () => {
    const ranks = inOrder.map(text => rankOf(one(text)));
    expect(ranks).toEqual([...ranks].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  test.each([
    ['UU 44/2009', 'UU 32/2004', true],
    ['UU 44/2009', 'UU 36/2009', true],
    ['Permenpan 29/2022', 'Permendikbud 26/2020', true],
    ['Permenpan 29/2022', 'Permendikbud 3/2022', false],
    ['PP 96/2012', 'UU 25/2009', true],
    ['Perda Nomor 3 Tahun 2020', 'UU 25/2009', false],
    ['Kepmenkes 129/2008', 'UU 25/2009', false],
    ['Keputusan Camat Nomor 3 Tahun 2020', 'Keputusan Lurah Nomor 3 Tahun 2019', false],
    ['UU 24/2013', 'PP 96/2012', false],
  ])('%s, then %s out of order: %s', (earlier, later, expected) => expect(isOutOfOrder(one(earlier), one(later))).toBe(expected));
});
