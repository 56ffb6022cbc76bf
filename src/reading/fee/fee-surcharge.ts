import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';

const VULNERABLE =
  '(?:penyandang\\s(?:disabilitas|cacat|ketunaan)|(?:di|dif)abel|disabilitas|berkebutuhan\\skhusus|lansia|lanjut\\susia|manula|ibu\\s(?:hamil|menyusui)|wanita\\shamil|bumil|anak(?:-anak)?|balita|bayi|(?:warga|masyarakat|keluarga|penduduk)\\s(?:miskin|tidak\\smampu|kurang\\smampu|terpencil|adat)|korban\\s(?:bencana|kekerasan)|kelompok\\srentan)';
const MORE =
  '(?:(?:biaya|tarif|pungutan|ongkos)\\s(?:tambahan|ekstra|extra|lebih(?:\\s(?:tinggi|mahal|besar))?|khusus\\ssebesar)|tambahan\\s(?:biaya|tarif|pungutan|retribusi|sebesar|rp)|surcharge|(?:di)?kenakan\\s(?:tambahan|lebih)|lebih\\s(?:mahal|tinggi)|ditambah(?:kan)?\\s(?:biaya|tarif|rp)|menambah\\sbiaya)';
const VULNERABLE_WORD = new RegExp(`\\b${VULNERABLE}(?![a-z])`, 'i');
const EXTRA = new RegExp(`\\b${MORE}(?![a-z])`, 'gi');
const REFUSED =
  /(?:tidak|tanpa|(?:di)?bebas(?:kan)?|bukan|dilarang|tak|tdk)\s(?:(?:ada|akan|perlu|boleh|dari|dipungut|dikenakan|dikenai|memungut|mengenakan|dibebani|dibebankan|membayar|memerlukan|adanya|dengan)\s){0,3}$/i;
const CLAUSE = /(?:[^\n;|.]|\.(?!\s)|(?<=\bRp)\.){1,400}/gi;

/** Whether a label names one of the groups that the law protects: people with disabilities, the old, the pregnant, the poor; children only by `readSurcharges`. */
export const namesVulnerable = (label: string): boolean =>
  VULNERABLE_WORD.test(label) && !/^\s*(?:poli|klinik|spesialis|dokter|anak|balita|bayi)/i.test(label);

/** The words that charge a vulnerable group more than others ("penyandang disabilitas dikenakan biaya tambahan"); waivers and refusals of it are left out. */
export function readSurcharges(text: string): Span[] {
  if (!/tambah|ekstra|extra|lebih|surcharge/i.test(text)) return [];
  const found: Span[] = [];
  for (const clause of matchesOf(CLAUSE, text)) {
    const group = VULNERABLE_WORD.exec(clause[0]);
    if (!group) continue;
    for (const extra of matchesOf(EXTRA, clause[0])) {
      if (REFUSED.test(clause[0].slice(Math.max(0, extra.index - 60), extra.index))) continue;
      const start = clause.index + Math.min(group.index, extra.index);
      const end = clause.index + Math.max(group.index + group[0].length, extra.index + extra[0].length);
      found.push({ start, end });
      break;
    }
  }
  return found;
}
