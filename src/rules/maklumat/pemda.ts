import { defineFileRule } from '../../engine/rule.ts';
import { isHeadOfRegion, missingRegionalContents, type RegionalContent } from '../../reading/matter/regional-declaration.ts';
import { isRegional } from '../../standard/body.ts';
import { says } from '../../standard/read-standard.ts';

interface Unread {
  readonly contents: readonly RegionalContent[];
  readonly signed: boolean;
}

const EN: Readonly<Record<RegionalContent, string>> = {
  'jenis pelayanan': 'types of service',
  'syarat, prosedur, biaya, dan waktu': 'conditions, procedure, cost and time',
  'hak dan kewajiban': 'rights and duties',
  'satuan kerja penanggung jawab': 'responsible unit',
};

const listed = ({ contents, signed }: Unread, say: (content: RegionalContent) => string, signature: string): string =>
  [...contents.map(say), ...(signed ? [] : [signature])].join('; ');

export default defineFileRule<Unread>({
  id: 'maklumat/pemda',
  level: 'note',
  about: ['maklumat'],
  basis: ['uu-23-2014/347'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Maklumat pemerintah daerah sebaiknya memuat informasi layanan dan ditandatangani kepala daerah.',
      message: data => `dari maklumat ini tidak terbaca: ${listed(data, content => content, 'tanda tangan kepala daerah')}`,
      remedy: 'Lengkapi maklumat, atau sebutkan maklumat daerah yang memuatnya, misalnya penandatangan: "Wali Kota Contoh".',
      reads:
        'Berlaku bagi pemerintah daerah, dikenali dari `penyelenggara.jenis` atau dari nama unit; KUA, kepolisian, dan pengadilan tidak termasuk. Dalam isi maklumat dicari jenis pelayanan; syarat, prosedur, biaya, dan waktu; "hak dan kewajiban"; serta "penanggung jawab". Penandatangan dianggap kepala daerah bila menyebut gubernur, bupati, atau wali kota, juga yang bertanda tangan atas namanya ("a.n. Wali Kota").',
    },
    en: {
      requirement: 'The declaration of a regional government should hold the service information and the signature of the head of region.',
      message: data => `cannot be read in this declaration: ${listed(data, content => EN[content], 'signature of the head of region')}`,
      remedy: 'Complete the declaration, or name the regional declaration that holds it, for example penandatangan: "Wali Kota Contoh".',
      reads:
        'It holds for regional governments, known by `penyelenggara.jenis` or by the name of the unit; KUA, police and courts are not. In the text of the maklumat it looks for the kinds of service; requirements, procedure, fee and time; "hak dan kewajiban"; and "penanggung jawab". A signatory is a head of region where gubernur, bupati or wali kota is named, also one who signs for them ("a.n. Wali Kota").',
    },
  },
  *check(standard) {
    const { isi, penandatangan } = standard.file.maklumat ?? {};
    if (!isRegional(standard) || !isi || !says(isi)) return;
    const contents = missingRegionalContents(isi);
    const signed = isHeadOfRegion(penandatangan ?? '');
    if (contents.length > 0 || !signed) yield { at: ['maklumat', 'isi'], data: { contents, signed } };
  },
  examples: {
    sound: [
      'maklumat:\n  isi: Kami sanggup melayani sesuai standar, memenuhi kewajiban dan terus memperbaiki, siap menerima sanksi. Memuat jenis pelayanan, syarat, prosedur, biaya, waktu, hak dan kewajiban, satuan kerja penanggung jawab\n  penandatangan: Bupati Contoh',
      'penyelenggara: {nama: Kementerian Contoh, jenis: kementerian}\nunit: {nama: Balai Contoh}\nmaklumat: {isi: Kami sanggup melayani sesuai standar}',
    ],
    broken: ['maklumat:\n  isi: Kami sanggup melayani sesuai standar # <- di sini\n  penandatangan: Lurah Contoh'],
  },
});
