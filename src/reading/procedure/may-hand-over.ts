import type { Item } from '../text/list.ts';
import { matchesOf } from '../text/match.ts';
import { BY_THE_WAY, SUBMITTED } from './hand-over-words.ts';
import type { Step } from './step.ts';

/** Verbs of giving, fetching and telling, in whatever form, spelling or dialect. */
const PASSING =
  /(?<![a-z])(?:[a-z]{0,4}(?:ambi[lk]|[sy]erah|[kg]?irim|unduh|download|kabar|bagikan|pembag|p?enyalur|salur|transfer|umumkan|hubungi|cair(?:kan|an)?)|(?:di|meng?|ng)h?ant[ae]r|(?:di|me[nm]?|mam|na)?(?:terima|nerima|tarimo|dapat|dapet|peroleh)|(?:mem|di)?beri ?tah?u|dibawa|(?:di|meng)informasi|dpt|wa|email|surel)(?:kan|nya|i|an|mi|ki)?(?![a-z])/g;
/** "pasien yang menerima", "tidak mengambil". */
const ASIDE = /(?<![a-z])(?:yang|yg|tidak|tdk|tanpa|belum)\s{1,3}$/;
const CAN = /^\s{1,3}(?:di|me|ter|ber)[a-z]{3,}/;
const NEAR_BEFORE = 2;
const NEAR_AFTER = 3;
const WORDS = /[a-z-]{1,30}/g;
const TOLD_IN = 2;

/** Those within the unit to whom papers go on the way, and what is put right. */
const WITHIN =
  /^(?:petugas|kasi|kasie|kabid|kasubb?ag|kaur|kepala|camat|lurah|kades|dekan|rektor|kadis|kadin|dinas|seksi|bidang|bagian|operator|verifikator|pimpinan|sekretaris|staf|laman|website|kurang|belum|ditolak)$/;

const isOnTheWay = (word: string): boolean =>
  WITHIN.test(word) || BY_THE_WAY.test(word) || SUBMITTED.test(word) || word === 'tanda' || word === 'bukti';

const passes = (text: string, own: ReadonlySet<string>): boolean =>
  matchesOf(PASSING, text).some(({ 0: verb, index }) => {
    const behind = text.slice(index + verb.length);
    if (ASIDE.test(text.slice(Math.max(0, index - 10), index)) || (/^d[ap]/.test(verb) && CAN.test(behind))) return false;
    const before = matchesOf(WORDS, text.slice(Math.max(0, index - 60), index)).slice(-NEAR_BEFORE);
    const after = matchesOf(WORDS, behind.slice(0, 90)).slice(0, NEAR_AFTER);
    return ![...before, ...after].some(([word]) => isOnTheWay(word) && !own.has(word));
  });

/** "melakukan IB" for "Pelayanan IB": the service is rendered by its own name. */
const RENDERS = /(?<![a-z])(?:(?:me|di)(?:laku|laksana)kan|pelaksanaan)\s{1,3}([a-z-]{2,20})/g;

const rendersIt = (text: string, own: ReadonlySet<string>): boolean => matchesOf(RENDERS, text).some(([, what = '']) => own.has(what));

/** "Pencairan ke rekening penerima tahap I": money goes out, whatever must be done with it afterwards. */
const PAID_OUT = /^[\W\d]{0,6}(?:pencairan|penyaluran)\s(?:[a-z]{2,20}\s){0,3}?(?:ke\srekening|kepada)(?![a-z])/;

/**
 * Whether money is paid out, or one of the last steps speaks of giving, fetching or telling something that is not plainly on the way: words that no
 * other reading knew for the handing over of the product, but may well be it ("ambilmi di TU", "Daging kaluar dianter mobil").
 */
export const mayHandOver = (items: readonly Item[], steps: readonly Step[], product: string): boolean => {
  const own = new Set(matchesOf(WORDS, product.toLowerCase()).map(([word]) => word));
  if (steps.some(({ item }) => PAID_OUT.test((items[item]?.text ?? '').toLowerCase()))) return true;
  return steps.slice(-TOLD_IN).some(({ item }) => {
    const text = (items[item]?.text ?? '').toLowerCase();
    return passes(text, own) || rendersIt(text, own);
  });
};
