import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';

/** Whether a document that an item names is wanted after all: not at all, or its original only ("cukup menunjukkan aslinya"). */
export type Waiver = 'none' | 'waived' | 'copy waived';

/** Words that take back what follows them: "tidak perlu membawa", "tanpa", "belum memiliki". */
const NOT_WANTED =
  /\b(?:(?:tidak|tak|tdk|belum)(?: lagi| akan| pernah)? (?:perlu|usah|harus|wajib|punya|ada|di(?:wajibkan|haruskan|minta|mintai|perlukan|butuhkan|persyaratkan|syaratkan|terima)|me(?:merlukan|mbutuhkan|nsyaratkan|mpersyaratkan|wajibkan|minta|miliki|mpunyai|mbawa|lampirkan|nyerahkan|nyertakan|nerima|nggunakan|makai))|tanpa|bebas|bukan|dilarang meminta)\b/g;
/** What may stand between those words and the document. */
const BETWEEN =
  /^(?:[\s,/&+-]|(?:lagi|perlu|harus|untuk|(?:mem|di)bawa|(?:me|di)lampirkan|menyerahkan|diserahkan|menyertakan|menunjukkan|memperlihatkan|mengumpulkan|mengunggah|menyiapkan|memiliki|mempunyai|meminta|diminta|dimintai|ada|adanya|lampiran|persyaratan|syarat|dokumen|berkas|foto|fotokopi|fotocopy|photocopy|copy|kopi|fc|scan|salinan|pindai|asli|lembar|kartu|dan|atau|serta|maupun)(?![a-z]))*$/;
/** What may stand between a document and the next of the same list. */
const BESIDE =
  /^(?:[\s/&+-]|(?:foto|fotokopi|fotocopy|photocopy|copy|kopi|fc|scan|salinan|pindai|asli|dokumen|kartu|serta|atau|dan)(?![a-z]))*$/;
const LONGEST_BETWEEN = 60;
const JOINT = /^(?: [a-z-]{2,15}){0,2}(?:,| ?,? ?(?:dan|atau|serta|maupun|dan\/atau|\/|&) ?| ?[/&+] ?)/;
/** What is said behind a document: "tidak lagi dipersyaratkan", "tidak wajib dibawa". */
const TAKEN_BACK =
  /^\s?\((?:tidak|tak|tdk) (?:wajib|perlu|harus|diminta|diperlukan)(?: (?:dibawa|diserahkan|dilampirkan))?\)|^(?:\s?\([^)]{0,30}\))?(?: (?!yang)[a-z-]{2,15}){0,3}\s?[:=]? ?(?:(?:telah |sudah )?(?:dihapus|ditiadakan|dihilangkan)|(?:tidak|tak|tdk|belum)(?: lagi)? (?:di(?:minta|perlukan|butuhkan|persyaratkan|syaratkan|wajibkan|haruskan)|wajib|perlu|usah|harus))(?: (?:lagi|ada))?(?: di(?:bawa|serahkan|lampirkan|sertakan|unggah|kumpulkan|tunjukkan|perlihatkan))?(?=\s{0,3}(?:$|[,.;)]|(?:oleh|dari|karena|sebab|lagi)\b))/;
const ORIGINAL_DOES =
  /^[^.;]{0,60}?\b(?:cukup|hanya|melainkan)\b[^.;]{0,30}?\b(?:asli(?:nya)?|(?:di|me(?:n|mper)?)?(?:tunjukk?an|unjukk?an|lihatkan))\b/;

const plainly = (gap: string): boolean => gap.length <= LONGEST_BETWEEN && BETWEEN.test(gap.replace(/\([^()]{0,20}\)/g, ' '));

/** Whether one document is joined to the next by "dan", a comma and the like, with nothing else said between. */
function isJoined(gap: string): boolean {
  const bare = gap.replace(/\([^()]{0,20}\)/g, ' ').slice(0, LONGEST_BETWEEN + 1);
  const joint = JOINT.exec(bare);
  return joint !== null && bare.length <= LONGEST_BETWEEN && BESIDE.test(bare.slice(joint[0].length));
}

/** For each of the documents named in an item whether words of the item take it back: "tidak perlu membawa KTP", "KTP tidak lagi diminta". */
export function readWaivers(lower: string, names: readonly Span[]): Waiver[] {
  const none = names.map((): Waiver => 'none');
  if (!/\b(?:tidak|tak|tdk|belum|tanpa|bebas|bukan|dilarang|dihapus|ditiadakan|dihilangkan)\b/.test(lower)) return none;
  const gapBehind = (index: number): string => lower.slice(names[index]?.end ?? 0, names[index + 1]?.start ?? lower.length);
  const waived = names.map(({ end }) => TAKEN_BACK.test(lower.slice(end, end + 120)));
  for (let at = names.length - 2, listed = false; at >= 0; at--) {
    const gap = gapBehind(at);
    if (!waived[at + 1] || waived[at] || !isJoined(gap)) continue;
    listed ||= !/^\s{0,3},\s{0,3}$/.test(gap);
    if (listed) waived[at] = true;
  }
  const cues = matchesOf(NOT_WANTED, lower).map(match => ({ start: match.index, end: match.index + match[0].length }));
  let next = 0;
  for (const cue of cues) {
    while ((names[next]?.end ?? lower.length) <= cue.start && next < names.length) next++;
    const first = names[next];
    // A cue inside a name ("surat keterangan tidak memiliki rumah") belongs to it.
    if (!first || first.start < cue.end) continue;
    const gap = lower.slice(cue.end, Math.min(first.start, cue.end + LONGEST_BETWEEN + 1));
    if (gap.includes(',') || !plainly(gap)) continue;
    waived[next] = true;
    for (let at = next; at + 1 < names.length && isJoined(gapBehind(at)); at++) waived[at + 1] = true;
  }
  return waived.map((isWaived, index): Waiver => {
    if (!isWaived) return 'none';
    return ORIGINAL_DOES.test(gapBehind(index).slice(0, 200)) ? 'copy waived' : 'waived';
  });
}
