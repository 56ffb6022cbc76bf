import { type Missing, presence } from '../../engine/presence.ts';
import { defineRule, type RuleText } from '../../engine/rule.ts';
import { writtenCount } from '../../standard/readings.ts';

interface Uncounted extends Missing {
  /** The number of people that stands in `kompetensi_pelaksana`, as written. */
  readonly elsewhere?: string;
}

const base = presence('jumlah_pelaksana');

const pointing = (text: RuleText<Missing>, there: (count: string) => string): RuleText<Uncounted> => ({
  ...text,
  remedy: data => (data.elsewhere ? there(data.elsewhere) : typeof text.remedy === 'string' ? text.remedy : text.remedy(data)),
});

export default defineRule<Uncounted>({
  ...base,
  text: {
    id: pointing(base.text.id, count => `Pindahkan "${count}" dari kompetensi_pelaksana ke manufacturing.jumlah_pelaksana.`),
    en: pointing(base.text.en, count => `Move "${count}" from kompetensi_pelaksana to manufacturing.jumlah_pelaksana.`),
  },
  *check(layanan, standard, today) {
    const elsewhere = writtenCount(layanan.komponen.kompetensi_pelaksana);
    for (const fault of base.check(layanan, standard, today))
      yield elsewhere && fault !== 'cantTell' ? { ...fault, data: { ...fault.data, elsewhere } } : fault;
  },
  examples: {
    ...base.examples,
    broken: [...base.examples.broken, 'kompetensi_pelaksana: Pendidikan SMA, 2 orang staf\njumlah_pelaksana: # <- di sini'],
  },
});
