import { remembering } from '../../memory/remember.ts';
import { type Medium, readMedia } from './medium.ts';

/** Classes of media by which publication is assessed; SIPPN counts on its own. */
export type MediaClass = 'cetak' | 'elektronik' | 'media sosial' | 'situs web' | 'aplikasi' | 'reklame' | 'sippn';

const CLASSES: Readonly<Record<string, MediaClass>> = {
  laman: 'situs web',
  daring: 'situs web',
  'media sosial': 'media sosial',
  whatsapp: 'media sosial',
  aplikasi: 'aplikasi',
  sippn: 'sippn',
  'papan pengumuman': 'cetak',
  cetak: 'cetak',
  elektronik: 'elektronik',
};

const BILLBOARD = /baliho|billboard|spanduk|reklame|videotron|umbul/i;
const BROADCAST = /radio|televisi|tv/i;

const classOf = ({ kind }: Medium, text: string): MediaClass | undefined => {
  if (kind === 'media massa') return BROADCAST.test(text) ? 'elektronik' : 'cetak';
  if ((kind === 'cetak' || kind === 'elektronik') && BILLBOARD.test(text)) return 'reklame';
  return CLASSES[kind];
};

/** The classes of the media that a text names, each once; of a medium of no known class none. */
export const readMediaClasses = remembering((text: string): readonly MediaClass[] => [
  ...new Set(readMedia(text).flatMap(medium => classOf(medium, text) ?? [])),
]);

const ELECTRONIC: ReadonlySet<MediaClass> = new Set(['elektronik', 'media sosial', 'situs web', 'aplikasi', 'sippn']);

/** Whether media of a class are electronic. */
export const isElectronic = (one: MediaClass): boolean => ELECTRONIC.has(one);
