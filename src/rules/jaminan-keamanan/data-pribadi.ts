import { defineRule } from '../../engine/rule.ts';
import { readRequest } from '../../reading/document-request.ts';
import { slice } from '../../reading/span.ts';
import { dataProtectionOf, requestsOf, stepsOf } from '../../standard/readings.ts';
import type { Layanan } from '../../standard/standard.ts';

interface Unprotected {
  /** The data asked for, as it is called there. */
  readonly asked: string;
}

const askedData = ({ komponen: { persyaratan, prosedur } }: Layanan): string | undefined => {
  for (const { item, request } of requestsOf(persyaratan).requests) {
    const document = request.documents.find(({ identityOrHealth }) => identityOrHealth);
    if (document) return slice(item.text, document.span);
  }
  const { list, steps } = stepsOf(prosedur);
  for (const step of steps) {
    const item = list.items[step.item];
    if (!item || step.actor !== 'applicant') continue;
    const document = readRequest(item.text).documents.find(({ identityOrHealth }) => identityOrHealth);
    if (document) return slice(item.text, document.span);
  }
  return undefined;
};

export default defineRule<Unprotected>({
  id: 'jaminan-keamanan/data-pribadi',
  level: 'warning',
  about: ['jaminan_keamanan', 'persyaratan', 'prosedur'],
  basis: ['uu-27-2022/20/1', 'uu-27-2022/27', 'uu-25-2009/21/m'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Jaminan keamanan sebaiknya menyebut bagaimana data pribadi pemohon dijaga.',
      message: ({ asked }) => `"${asked}" diminta dari pemohon, tetapi jaminan keamanan tidak menyebut penjagaan datanya`,
      remedy: 'Tambahkan, misalnya "Data pribadi pemohon dijaga kerahasiaannya dan hanya dipakai untuk layanan ini".',
    },
    en: {
      requirement: "The guarantee of security should say how the applicant's personal data is kept safe.",
      message: ({ asked }) => `"${asked}" is asked of the applicant, but the guarantee of security says nothing of keeping the data safe`,
      remedy: 'Add it, for example "Data pribadi pemohon dijaga kerahasiaannya dan hanya dipakai untuk layanan ini".',
    },
  },
  *check(layanan) {
    const { jaminan_keamanan } = layanan.komponen;
    const { prose, reading } = dataProtectionOf(jaminan_keamanan);
    if (reading.found.length > 0) return;
    const asked = askedData(layanan);
    if (asked === undefined) return;
    const [unsure] = reading.unsure;
    if (unsure) yield { ...prose.place(unsure), data: { asked }, outcome: 'cantTell' };
    else yield { at: jaminan_keamanan.path, data: { asked } };
  },
  examples: {
    sound: [
      'persyaratan: [Fotokopi KTP-el]\njaminan_keamanan: Kerahasiaan data pemohon dijamin',
      'persyaratan: [Surat permohonan]\nprosedur: [Pemohon menyerahkan berkas, Petugas menyerahkan surat kepada pemohon]\njaminan_keamanan: CCTV dan satpam',
    ],
    broken: [
      'persyaratan: [Fotokopi KTP-el]\njaminan_keamanan: CCTV dan satpam # <- di sini',
      'persyaratan: [Menunjukkan paspor]\njaminan_keamanan: Gedung aman dan bersih # <- di sini',
    ],
  },
});
