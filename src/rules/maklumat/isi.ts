import { defineFileRule } from '../../engine/rule.ts';
import { isElsewhere, readMaklumat } from '../../reading/matter/maklumat.ts';
import { isFilled } from '../../standard/filled.ts';
import { says } from '../../standard/read-standard.ts';

type Statement = 'ability' | 'duty' | 'sanction';

interface Missing {
  /** The statements that are missing; none where the text itself is. */
  readonly statements: readonly Statement[];
}

const ID: Readonly<Record<Statement, string>> = {
  ability: 'kesanggupan melayani sesuai standar',
  duty: 'kewajiban dan perbaikan terus-menerus',
  sanction: 'kesediaan menerima sanksi atau memberi kompensasi',
};
const EN: Readonly<Record<Statement, string>> = {
  ability: 'ability to serve by the standard',
  duty: 'duty and continuous improvement',
  sanction: 'acceptance of sanctions or compensation',
};

export default defineFileRule<Missing>({
  id: 'maklumat/isi',
  level: 'warning',
  about: ['maklumat'],
  basis: ['uu-25-2009/22/1', 'pp-96-2012/30/1'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Maklumat sebaiknya memuat tiga pernyataan: kesanggupan, kewajiban dan perbaikan, serta sanksi atau kompensasi.',
      message: ({ statements }) =>
        statements.length > 0 ? `maklumat belum memuat: ${statements.map(one => ID[one]).join('; ')}` : 'isi maklumat tidak tertulis',
      remedy:
        'Lengkapi isinya, misalnya "Kami sanggup melayani sesuai standar, memenuhi kewajiban dan terus melakukan perbaikan, serta siap menerima sanksi dan memberi kompensasi bila tidak menepatinya".',
      reads:
        'Kesanggupan dibaca dari janji yang menyebut standar ("sanggup melayani sesuai standar"), perbaikan dari janji yang terus-menerus ("terus memperbaiki diri") atau menaikkan mutu ("meningkatkan mutu pelayanan"), sanksi dari kesediaan menanggungnya ("siap menerima sanksi") atau memberi kompensasi. Pernyataan yang setengah jadi dijawab "perlu ditinjau", misalnya "memenuhi kewajiban" tanpa perbaikan atau "bertanggung jawab" tanpa sanksi, begitu pula isi yang hanya menunjuk ke tempat lain ("Sebagaimana terlampir").',
    },
    en: {
      requirement: 'The declaration should hold three statements: ability, duty and improvement, and sanction or compensation.',
      message: ({ statements }) =>
        statements.length > 0
          ? `the declaration lacks: ${statements.map(one => EN[one]).join('; ')}`
          : 'the text of the declaration is not written',
      remedy:
        'Complete it, for example "Kami sanggup melayani sesuai standar, memenuhi kewajiban dan terus melakukan perbaikan, serta siap menerima sanksi dan memberi kompensasi bila tidak menepatinya".',
      reads:
        'Ability is read from a promise that names the standard ("sanggup melayani sesuai standar"), improvement from one that goes on ("terus memperbaiki diri") or raises quality ("meningkatkan mutu pelayanan"), sanction from readiness to bear it ("siap menerima sanksi") or to give compensation. A statement half made "needs review", such as "memenuhi kewajiban" without improvement or "bertanggung jawab" without a sanction, and so does a text that only points elsewhere ("Sebagaimana terlampir").',
    },
  },
  *check(standard) {
    if (!isFilled(standard, 'maklumat')) return;
    const path = ['maklumat', 'isi'];
    const isi = standard.file.maklumat?.isi ?? '';
    if (!says(isi)) {
      yield { at: path, data: { statements: [] } };
      return;
    }
    if (isElsewhere(isi)) {
      yield { at: path, data: { statements: [] }, outcome: 'cantTell' };
      return;
    }
    const reading = readMaklumat(isi);
    const missing = (['ability', 'duty', 'sanction'] as const).filter(one => reading[one].found.length === 0);
    if (missing.length === 0) return;
    const isOpen = missing.every(one => reading[one].unsure.length > 0);
    yield { at: path, data: { statements: missing }, ...(isOpen && { outcome: 'cantTell' as const }) };
  },
  examples: {
    sound: [
      'maklumat:\n  isi: Kami sanggup melayani sesuai standar pelayanan, memenuhi kewajiban dan terus melakukan perbaikan, serta siap menerima sanksi bila tidak menepatinya',
      'maklumat:\n  isi: Kami sanggup menyelenggarakan pelayanan kartu keluarga, kartu tanda penduduk, kartu identitas anak, akta kelahiran, akta kematian, akta perkawinan, akta perceraian, surat pindah, dan surat keterangan tinggal sementara sesuai dengan standar pelayanan, terus melakukan perbaikan, serta siap menerima sanksi',
    ],
    broken: [
      'maklumat:\n  isi: Kami sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan # <- di sini',
      'maklumat: # <- di sini\n  tanggal: 2026-01-20',
      'maklumat:\n  isi: Sebagaimana terlampir # <- di sini',
    ],
  },
});
