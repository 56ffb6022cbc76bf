import { defineRule } from '../../engine/rule.ts';
import { slice } from '../../reading/text/span.ts';
import { says } from '../../standard/read-standard.ts';
import { contactsOf } from '../../standard/readings.ts';
import type { Standard } from '../../standard/standard.ts';

interface NoneResponsible {
  /** Who is named without an address; empty where nobody is. */
  readonly named: string;
}

const unitHasContact = ({ file: { unit } }: Standard): boolean =>
  [unit?.alamat, unit?.telepon, unit?.surel].some(value => value !== undefined && value !== null && says(String(value)));

export default defineRule<NoneResponsible>({
  id: 'pengaduan/penanggung-jawab',
  level: 'error',
  about: ['pengaduan'],
  basis: ['uu-25-2009/36/4'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Standar wajib menyebut nama atau jabatan penanggung jawab pengaduan beserta alamat atau kontaknya.',
      message: ({ named }) =>
        named ? `penanggung jawab pengaduan "${named}" tidak disertai alamat atau kontak` : 'penanggung jawab pengaduan tidak disebut',
      remedy:
        'Tulis jabatan dan alamatnya, misalnya "Penanggung jawab pengaduan: Sekretaris Kelurahan, Jl. Melati No. 1, telepon (021) 555-0101".',
      reads:
        'Dihitung nama orang, jabatan, atau satuan yang menangani pengaduan, misalnya "hubungi Lurah", "PJ: Panitera Muda Hukum", "ditangani oleh Sekretaris Kelurahan", atau "Humas", dan jabatan yang langsung diikuti alamat atau nomornya ("Kepala Perpustakaan, Jl. Melati 1"). "Petugas", "kepala seksi terkait", dan jabatan tanpa tugas dalam pengaduan ("Kotak saran, Lurah") tidak dihitung. Kontaknya boleh alamat atau nomor mana pun di pengaduan, selain sarana nasional, atau alamat, telepon, dan surel pada profil unit.',
    },
    en: {
      requirement: 'A standard must give the name or office of the person responsible for complaints with an address or contact.',
      message: ({ named }) =>
        named
          ? `the person responsible for complaints, "${named}", has no address or contact`
          : 'no person responsible for complaints is named',
      remedy:
        'Write office and address, for example "Penanggung jawab pengaduan: Sekretaris Kelurahan, Jl. Melati No. 1, telepon (021) 555-0101".',
      reads:
        'Counted are persons, offices or sections that handle complaints, such as "hubungi Lurah", "PJ: Panitera Muda Hukum", "ditangani oleh Sekretaris Kelurahan" or "Humas", and an office with its address or number right behind it ("Kepala Perpustakaan, Jl. Melati 1"). "Petugas", "kepala seksi terkait" and an office without a part in complaints ("Kotak saran, Lurah") do not count. The contact may be any address or number among the means of complaint but the national ones, or the address, telephone or e-mail in the profile of the unit.',
    },
  },
  *check({ komponen: { pengaduan } }, standard) {
    const { prose, reading } = contactsOf(pengaduan);
    const [responsible] = reading.responsible;
    if (!responsible) yield { at: pengaduan.path, key: true, data: { named: '' } };
    else if (!unitHasContact(standard) && !reading.addresses.some(address => !address.national)) {
      yield { ...prose.place(responsible.span), data: { named: slice(prose.text, responsible.span) } };
    }
  },
  examples: {
    sound: [
      'pengaduan: Kotak saran. Penanggung jawab pengaduan Sekretaris Kelurahan, Jl. Melati 1',
      'pengaduan: Kotak saran di loket, penanggung jawab Kepala Bidang Penyuluhan, Jl. Melati 1',
      'pengaduan: {kanal: kotak saran, penanggung_jawab: Kasi Pelayanan dan Pengaduan}',
      'pengaduan: Langsung melalui Kasi Pelayanan Informasi dan Pengaduan',
      'pengaduan:\n  kanal: [kotak saran]\n  penanggung_jawab: {nama: "Siti Rahmawati, S.Sos.", alamat: Jl. Melati 1}',
    ],
    broken: [
      'pengaduan: Kotak saran dan telepon (021) 555-0101 # <- di sini',
      'pengaduan: Disampaikan kepada petugas di loket # <- di sini',
      'unit: {nama: Kelurahan Contoh}\npengaduan: Kotak saran, ditangani Humas # <- di sini',
    ],
  },
});
