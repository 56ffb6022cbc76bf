import { defineRule } from '../../engine/rule.ts';
import { findOffices } from '../../reading/complaint/responsible.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { shorten } from '../../reading/text/shorten.ts';
import { slice } from '../../reading/text/span.ts';
import { says } from '../../standard/read-standard.ts';
import { contactsOf } from '../../standard/readings.ts';
import type { Komponen, Standard } from '../../standard/standard.ts';

interface NoneResponsible {
  /** Who is named without an address; empty where nobody is. */
  readonly named: string;
  /** What stands under the key for who answers and names nobody. */
  readonly vague?: string;
  /** An office that is named without a part in complaints. */
  readonly office?: string;
}

const unitHasContact = ({ file: { unit } }: Standard): boolean =>
  [unit?.alamat, unit?.telepon, unit?.surel].some(value => value !== undefined && value !== null && says(String(value)));

/** Whether the key for who answers is there and empty; a name beside a number is only who picks up, then. */
const isLeftEmpty = ({ value }: Komponen<'pengaduan'>): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('penanggung_jawab' in value)) return false;
  const named = value.penanggung_jawab;
  return named === null || (typeof named === 'string' && !says(named));
};

/** What is written under the key for who answers, where that is one text. */
const underTheKey = ({ value }: Komponen<'pengaduan'>): string | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('penanggung_jawab' in value)) return undefined;
  const named = value.penanggung_jawab;
  return typeof named === 'string' && says(named) ? shorten(named.trim()) : undefined;
};

export default defineRule<NoneResponsible>({
  id: 'pengaduan/penanggung-jawab',
  level: 'error',
  about: ['pengaduan'],
  basis: ['uu-25-2009/36/4'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Standar wajib menyebut nama atau jabatan penanggung jawab pengaduan beserta alamat atau kontaknya.',
      message: ({ named, vague, office }) => {
        if (office !== undefined) return `"${office}" disebut, tetapi tidak jelas apakah itu penanggung jawab pengaduan`;
        if (vague !== undefined) return `"${vague}" tidak menunjukkan siapa penanggung jawab pengaduan`;
        return named
          ? `penanggung jawab pengaduan "${named}" tidak disertai alamat atau kontak`
          : 'penanggung jawab pengaduan tidak disebut';
      },
      remedy:
        'Tulis jabatan dan alamatnya, misalnya "Penanggung jawab pengaduan: Sekretaris Kelurahan, Jl. Melati No. 1, telepon (021) 555-0101".',
      reads:
        'Dihitung orang, jabatan, atau satuan yang menangani pengaduan, misalnya "hubungi Lurah", "Humas", "Pos Pengaduan LH", "ditangani Penata Madya Pelayanan", atau "surat kepada Kepala BPS", dan jabatan yang langsung diikuti alamat atau nomornya ("Kepala Perpustakaan, Jl. Melati 1"). "Petugas" dan "kepala seksi terkait" tidak dihitung; jabatan tanpa tugas dalam pengaduan ("Kotak saran, Lurah") dijawab "perlu ditinjau". Bila kunci `penanggung_jawab` kosong, nama di samping nomor tidak dihitung. Kontaknya boleh alamat atau nomor mana pun di pengaduan selain sarana nasional, atau di profil unit.',
    },
    en: {
      requirement: 'A standard must give the name or office of the person responsible for complaints with an address or contact.',
      message: ({ named, vague, office }) => {
        if (office !== undefined) return `"${office}" is named, but not plainly as responsible for complaints`;
        if (vague !== undefined) return `"${vague}" does not tell who is responsible for complaints`;
        return named
          ? `the person responsible for complaints, "${named}", has no address or contact`
          : 'no person responsible for complaints is named';
      },
      remedy:
        'Write office and address, for example "Penanggung jawab pengaduan: Sekretaris Kelurahan, Jl. Melati No. 1, telepon (021) 555-0101".',
      reads:
        'Counted are persons, offices or sections that handle complaints, such as "hubungi Lurah", "Humas", "Pos Pengaduan LH", "ditangani Penata Madya Pelayanan" or "surat kepada Kepala BPS", and an office with its address or number right behind it ("Kepala Perpustakaan, Jl. Melati 1"). "Petugas" and "kepala seksi terkait" do not count; an office without a part in them ("Kotak saran, Lurah") "needs review". Where `penanggung_jawab` is empty, a name beside a number does not count. Any address or number in the component but national ones, or in the profile of the unit, is a contact.',
    },
  },
  *check({ komponen: { pengaduan } }, standard) {
    const { prose, reading } = contactsOf(pengaduan);
    const [responsible] = reading.responsible.filter(({ kind }) => kind !== 'nama' || !isLeftEmpty(pengaduan));
    const vague = underTheKey(pengaduan);
    if (!responsible && vague !== undefined) yield { at: [...pengaduan.path, 'penanggung_jawab'], data: { named: '', vague } };
    else if (!responsible) {
      const [office] = findOffices(prose.text);
      if (office) yield { ...prose.place(office), data: { named: '', office: slice(prose.text, office) }, outcome: 'cantTell' };
      else yield { at: pengaduan.path, key: true, data: { named: '' } };
    } else if (!unitHasContact(standard) && !reading.addresses.some(address => !address.national)) {
      yield { ...prose.place(responsible.span), data: { named: oneLine(slice(prose.text, responsible.span)) } };
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
