import { defineRule } from '../../engine/rule.ts';
import { isPlaceholder } from '../../reading/text/placeholder.ts';
import { quoteAround } from '../../reading/text/quote.ts';
import { untoldBlanks } from '../../standard/blanks.ts';
import { KOMPONEN, type KomponenKey, komponenOf } from '../../standard/komponen.ts';
import type { Layanan, Standard } from '../../standard/standard.ts';

interface Gap {
  readonly text: string;
  readonly of: { readonly id: string; readonly en: string };
}

/** Blanks in citations are `dasar-hukum/nomor-kosong`. */
const READ: readonly KomponenKey[] = KOMPONEN.map(({ key }) => key).filter(key => key !== 'dasar_hukum');

/** Names that still stand for one, as in a file just begun. */
const unnamed = ({ path, entry }: Layanan, { file }: Standard) =>
  [
    { name: file.unit?.nama, at: ['unit', 'nama'], of: { id: 'nama unit', en: 'name of the unit' } },
    { name: entry.nama, at: [...path, 'nama'], of: { id: 'nama layanan', en: 'name of the service' } },
  ].flatMap(({ name, ...place }) => (name && isPlaceholder(name) ? [{ text: name, ...place }] : []));

export default defineRule<Gap>({
  id: 'berkas/titik-titik',
  level: 'warning',
  about: READ,
  evenUnfilled: true,
  basis: ['uu-25-2009/20/1'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Isian yang masih berupa titik-titik atau ruang kosong sebaiknya dilengkapi.',
      message: ({ text, of }) => `"${text}" pada "${of.id}" belum dilengkapi`,
      remedy:
        'Ganti titik-titik atau ruang kosong dengan isinya, misalnya "3 (tiga) hari kerja", atau hapus bila tidak ada lagi yang perlu ditulis.',
      reads:
        'Ditemukan titik-titik, garis bawah, atau ruang kosong di dalam komponen yang terisi, misalnya "Surat dari ......" atau "15 (......) menit", tarif tanpa angka ("HbA1c Rp."), dan nama unit atau layanan yang belum diganti ("[nama layanan]"). Dibiarkan: elipsis di akhir kalimat ("dan lain-lain..."), garis pemisah, titik-titik sampai nomor halaman atau harga ("Resume medis ........ Rp. 15.000"), dan yang sudah ditemukan aturan lain ("......... hari kerja"). Tempat kosong dalam dasar hukum dinilai oleh `dasar-hukum/nomor-kosong`.',
    },
    en: {
      requirement: 'A place still left as dots or blanks should be filled in.',
      message: ({ text, of }) => `"${text}" in "${of.en}" is not filled in`,
      remedy:
        'Put the content in place of the dots or blanks, for example "3 (tiga) hari kerja", or take them out where nothing more is to be written.',
      reads:
        'Found are dots, underscores or blanks inside a filled component, such as "Surat dari ......" or "15 (......) menit", a price without its number ("HbA1c Rp."), and names of the unit or a service that still stand for one ("[nama layanan]"). Left alone are an ellipsis at the end of a sentence ("dan lain-lain..."), ruled lines, dots that lead to a page number or a price ("Resume medis ........ Rp. 15.000"), and what another rule already finds ("......... hari kerja"). Blanks in the legal basis are judged by `dasar-hukum/nomor-kosong`.',
    },
  },
  *check(layanan, standard) {
    for (const { at, text, of } of unnamed(layanan, standard)) yield { at, data: { text, of } };
    for (const key of READ) {
      if (!layanan.komponen[key].filled) continue;
      for (const { isi, path, span } of untoldBlanks(key, layanan, standard)) {
        yield { at: path, span, data: { text: quoteAround(isi, span), of: komponenOf(key).nama } };
      }
    }
  },
  examples: {
    sound: [
      'persyaratan: "Surat pengantar dari RT/RW, KK, dan lain-lain..."',
      'dasar_hukum:\n  - "SK Camat Nomor ...... Tahun 2022 tentang Standar Pelayanan"',
      'biaya: ......',
      'jangka_waktu: ......... hari kerja',
      'biaya: Rp........ per lembar',
      'jumlah_pelaksana: .... orang',
      'evaluasi_kinerja: setiap .... bulan',
      'pengaduan: {kanal: [{jenis: WhatsApp, alamat: .........}, kotak saran], penanggung_jawab: Sekretaris Kelurahan}',
      'pengaduan: Kotak saran; penanggung jawab .........',
      'sarana_prasarana: "Daftar isi .......... 3"',
      'prosedur: |-\n  Petugas memeriksa berkas\n  ____________________\n  Lurah menandatangani',
    ],
    broken: [
      'kompetensi_pelaksana: Sesuai SK Camat Nomor ....... Tahun 2022 # <- di sini',
      'jangka_waktu: 15 (......) menit # <- di sini',
      'jumlah_pelaksana: 2 (......) orang # <- di sini',
      'biaya: gratis, kecuali legalisasi Rp ........ per lembar # <- di sini',
      'biaya: Rp5.000 (Perda Kota Contoh Nomor ..... Tahun 2020) # <- di sini',
      'pengaduan: Telepon (021) 555-0101, ruang ......... lantai 1 # <- di sini',
      'persyaratan:\n  - Fotokopi KTP-el\n  - ............ # <- di sini',
      'jaminan_pelayanan: Pelayanan selesai dalam (   ) hari dengan petugas bernama ______ # <- di sini',
    ],
  },
});
