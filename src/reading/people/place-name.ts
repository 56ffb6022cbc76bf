/** Words that begin the name of a place of several words. */
const FIRST =
  'tanjung|muara|sungai|pasar|bukit|gunung|pulau|teluk|batu|lubuk|ujung|padang|karang|kampung|kota|koto|rawa|pondok|kebon|kebun|bandar|simpang|parit|tebing|tambak|tegal|kali|lembah|rantau|sumber|pangkalan|pasir';
/** Words that end it, and hardly ever the name of a person. */
const LAST = 'barat|timur|utara|selatan|tengah|hulu|hilir|kulon|wetan|kidul|lor|baru|lama|raya|indah|asri|makmur|permai';
/** What begins a name of one word that is surely a place's. */
const STEM =
  'karang|mojo|tegal|kedung|bojong|rawa|sumber|tambak|randu|lembah|pager|wringin|kebon|pondok|tanjung|ujung|muara|telaga|ci(?:[bdghjkmw][aeiou]|leu|pana|reu)';
/** What persons' names begin with too ("Sukamto"), and what they hardly ever go on with. */
const EITHER =
  'suka|suko|mekar|kali|wono|wana|sido|banjar|bandar|marga|margo|tirta|tirto|jati|pasir|purwo|purwa|giri|bumi|taman|ngadi|tani|batu|gunung';
const GOES_ON =
  'rejo|sari|maju|mulyo|mulya|jaya|makmur|agung|asri|indah|raja|jadi|kerto|kerta|wangi|anyar|mekar|rame|ramai|dadi|asih|mukti|luhur|tani|baru|lor|kidul|wetan|kulon|dono|dowo|ayu|asem|pucung|jati|waru|nangka|pinang|gede|jambe|harum|bumi|laya|damai|sakti';

const PLACE = new RegExp(
  `^(?:(?:${FIRST})\\s\\S.*|.*\\S\\s(?:${LAST})|(?:${STEM})[a-z]{3,}(?:\\s.*)?|(?:${EITHER})(?:${GOES_ON})(?:\\s.*)?)$`,
);

/** Whether a name, in lower case, is surely that of a place: "mojosari", "karangrejo lor", "muara asri"; many places have names that do not tell. */
export const isSurelyPlace = (name: string): boolean => PLACE.test(name);
