import { defineRule } from '../../engine/rule.ts';
import { mayHandOver } from '../../reading/procedure/may-hand-over.ts';
import { yieldsProduct } from '../../reading/procedure/step.ts';
import { shorten } from '../../reading/text/shorten.ts';
import { productKind, readGenericProduct } from '../../reading/text/vague.ts';
import { proseOf } from '../../standard/prose.ts';
import { stepsOf } from '../../standard/readings.ts';

interface NoResult {
  readonly produk: string;
}

export default defineRule<NoResult>({
  id: 'prosedur/hasil',
  level: 'note',
  about: ['prosedur', 'produk'],
  basis: ['uu-25-2009/21/c'],
  asas: ['sederhana'],
  text: {
    id: {
      requirement: 'Prosedur sebaiknya berakhir dengan penyerahan atau pemberitahuan hasilnya.',
      message: ({ produk }) => `tidak ada langkah yang menyerahkan atau memberitahukan hasilnya${produk ? ` ("${produk}")` : ''}`,
      remedy: 'Tambahkan langkah terakhir, misalnya "Petugas menyerahkan hasilnya kepada pemohon" atau "Hasil dikirim ke surel pemohon".',
      reads:
        'Cukup satu langkah yang menyerahkan, mengirim, atau memberitahukan hasilnya, misalnya "Petugas menyerahkan surat kepada pemohon", "Pemohon mengunduh surat", "Putusan dibacakan", atau "Pengambilan surat"; dikenali juga dari `produk`. Yang belum hasil tidak dihitung: "menyerahkan tanda terima", "mengambil nomor antrean", mengembalikan berkas, dan "Surat diterbitkan". Bila produknya tindakan, melakukannya sudah cukup ("Petugas memberi konsultasi"; "Petugas memotong hewan" untuk "Hewan dipotong"). Prosedur satu kalimat dan langkah terakhir yang mungkin menyerahkan ("ambilmi di TU") dibiarkan.',
    },
    en: {
      requirement: 'The procedure should end with handing over or announcing the result.',
      message: ({ produk }) => `no step hands over or announces the result${produk ? ` ("${produk}")` : ''}`,
      remedy: 'Add a last step, for example "Petugas menyerahkan hasilnya kepada pemohon" or "Hasil dikirim ke surel pemohon".',
      reads:
        'One step that hands over, sends or announces the result is enough, such as "Petugas menyerahkan surat kepada pemohon", "Pemohon mengunduh surat", "Putusan dibacakan" or "Pengambilan surat"; it is known from `produk` too. Not yet the result are "menyerahkan tanda terima", "mengambil nomor antrean", returning papers, and "Surat diterbitkan" alone. Where the product is an act, doing it is enough ("Petugas memberi konsultasi"; "Petugas memotong hewan" for "Hewan dipotong"). A procedure of one sentence is left alone, and a last step that may hand over ("ambilmi di TU").',
    },
  },
  *check({ nama, komponen: { prosedur, produk } }) {
    const { list, steps, isLump } = stepsOf(prosedur);
    if (steps.length === 0 || isLump) return;
    const written = proseOf(produk).text;
    const product = written.replaceAll(/\s{1,20}/g, ' ').trim();
    const mayBeAct = productKind(product) !== 'thing';
    if (steps.some(step => step.handsOver || (mayBeAct && step.rendersAct))) return;
    // Items of a list are products of their own; a name may run over lines.
    if (yieldsProduct(list.items, steps, product) || (written.includes('\n') && yieldsProduct(list.items, steps, written))) return;
    // A bare "Pelayanan" is what the service is called after.
    if (mayBeAct && readGenericProduct(product) && yieldsProduct(list.items, steps, nama)) return;
    if (mayHandOver(list.items, steps, product)) return;
    yield { at: prosedur.path, key: true, data: { produk: shorten(product) } };
  },
  examples: {
    sound: [
      'prosedur: [Pemohon menyerahkan berkas, Petugas memeriksa, Pemohon menerima surat]',
      'prosedur: [Pemohon mendaftar, Petugas memverifikasi, Surat dikirim ke surel pemohon]',
      'nama: Pengangkutan Sampah\nproduk: Pelayanan\nprosedur: [Warga mendaftar di kantor kelurahan, Petugas mencatat alamat, Sampah diangkut petugas ke TPS]',
      'produk: Pemeriksaan kesehatan\nprosedur: [Pasien mendaftar di loket, Dokter memeriksa pasien, Pasien pulang]',
    ],
    broken: ['prosedur: # <- di sini\n  - Pemohon menyerahkan berkas\n  - Petugas memeriksa berkas\n  - Lurah menandatangani surat'],
  },
});
