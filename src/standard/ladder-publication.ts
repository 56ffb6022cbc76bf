import { isElectronic, type MediaClass, readMediaClasses } from '../reading/contact/media-class.ts';
import { isElsewhere, readMaklumat } from '../reading/matter/maklumat.ts';
import type { Path } from '../source/place.ts';
import { isFilled } from './filled.ts';
import { type KomponenKey, komponenIn } from './komponen.ts';
import { climbed, item, type LadderItem, type Measured, type Met, metBy, offered, type Said, said, written } from './ladder-item.ts';
import { unfilled } from './ladder-unfilled.ts';
import { says, textsIn } from './read-standard.ts';
import type { Standard } from './standard.ts';

/** The entries of `publikasi` with the classes of media they name. */
const mediaOf = (standard: Standard): { readonly text: string; readonly classes: readonly MediaClass[]; readonly at: Path }[] =>
  (standard.file.publikasi ?? []).flatMap((entry, index) => {
    const [kanal, alamat] = typeof entry === 'string' ? [entry, ''] : [entry?.kanal ?? '', entry?.alamat ?? ''];
    if (!says(kanal)) return [];
    return [{ text: [kanal, alamat].filter(Boolean).join(' '), classes: readMediaClasses(kanal), at: ['publikasi', index] }];
  });

/** The classes of media besides SIPPN, with their names. */
const CLASSES: readonly (readonly [MediaClass, Said])[] = [
  ['situs web', said('situs web', 'a site')],
  ['cetak', said('cetak', 'print')],
  ['media sosial', said('media sosial', 'social media')],
  ['elektronik', said('elektronik', 'electronic')],
  ['aplikasi', said('aplikasi', 'an app')],
  ['reklame', said('reklame', 'billboard')],
];

/** Publication of the six components: how many kinds of media, and SIPPN. */
export const measurePublikasi = (standard: Standard): Measured => {
  const at: Path = ['publikasi'];
  const media = mediaOf(standard);
  const classes = new Set(media.flatMap(one => one.classes));
  const hasSippn = classes.delete('sippn');
  const six = unfilled(
    standard,
    komponenIn('service_delivery').map(({ key }) => key as KomponenKey),
  );
  const isComplete = offered(standard).length > 0 && !six.any;
  const all = media.map(({ text }) => text).join('; ');
  const other = media
    .filter(one => one.classes.some(one => one !== 'sippn'))
    .map(({ text }) => text)
    .join('; ');
  const needs = (step: number, n: number): LadderItem => {
    const isThere = n === 2 ? classes.size + (hasSippn ? 1 : 0) >= 2 : classes.size >= n;
    const what = said(`${n} jenis media`, `${n} kinds of media`);
    const left = CLASSES.filter(([one]) => !classes.has(one)).map(([, name]) => name);
    const kinds = said(
      `media jenis lain, misalnya ${left.map(({ id }) => id).join(', ')}`,
      `media of another kind, for example ${left.map(({ en }) => en).join(', ')}`,
    );
    return item(step, what, metBy(isThere, standard, at), at, other, kinds);
  };
  const sippn = media.find(one => one.classes.includes('sippn'));
  const besides =
    classes.size >= 2
      ? said('publikasi pada SIPPN', 'publication in SIPPN')
      : said('dua jenis media di samping SIPPN', 'two kinds of media besides SIPPN');
  const items = [
    item(
      1,
      said('tempat publikasi', 'a place of publication'),
      metBy(media.length > 0, standard, at),
      at,
      all,
      said('tempat publikasi', 'a place of publication'),
    ),
    item(
      2,
      said('enam komponen penyampaian pelayanan terisi', 'the six service-delivery components are filled'),
      isComplete ? 'yes' : six.isBroken ? 'unsure' : 'no',
      ['layanan'],
      '',
      six.lacks,
    ),
    needs(2, 2),
    item(
      3,
      said('SIPPN dan dua jenis media lain', 'SIPPN and two other kinds of media'),
      metBy(hasSippn && classes.size >= 2, standard, at),
      sippn?.at ?? at,
      sippn?.text ?? '',
      besides,
    ),
    needs(4, 3),
    needs(5, 4),
  ];
  return { step: climbed(items, 0), items };
};

const STATEMENTS = {
  ability: said('kesanggupan melayani sesuai standar', 'ability to serve by the standard'),
  duty: said('kewajiban dan perbaikan terus-menerus', 'duty and continuous improvement'),
  sanction: said('sanksi atau kompensasi', 'sanction or compensation'),
} as const;

const contents = (standard: Standard): LadderItem => {
  const at = ['maklumat', 'isi'];
  const isi = standard.file.maklumat?.isi ?? '';
  const reading = readMaklumat(isi);
  const missing = (['ability', 'duty', 'sanction'] as const).filter(one => reading[one].found.length === 0);
  const mayBe = isElsewhere(isi) || (missing.length > 0 && missing.every(one => reading[one].unsure.length > 0));
  const met: Met = says(isi) && missing.length === 0 ? 'yes' : says(isi) && mayBe ? 'unsure' : metBy(false, standard, at);
  const list = (language: 'id' | 'en'): string => missing.map(one => STATEMENTS[one][language]).join('; ');
  return item(3, said('tiga pernyataan maklumat', 'the three statements of the declaration'), met, at, '', said(list('id'), list('en')));
};

/** The declaration: set, its contents, how it is published. */
export const measureMaklumat = (standard: Standard): Measured => {
  const at = ['maklumat', 'publikasi'];
  const isSet = isFilled(standard, 'maklumat');
  const kanal = textsIn(standard.file.maklumat?.publikasi?.kanal, [], standard.source)
    .map(({ isi }) => isi)
    .filter(isi => says(isi));
  const of = (electronic: boolean): string =>
    kanal.filter(text => readMediaClasses(text).some(one => isElectronic(one) === electronic)).join(', ');
  const published = (step: number, electronic: boolean, what: Said): LadderItem =>
    item(step, what, metBy(of(electronic) !== '', standard, at), at, of(electronic), what);
  const signed = [written(standard, ['maklumat', 'tanggal']), written(standard, ['maklumat', 'penandatangan'])].filter(Boolean).join(', ');
  const items = [
    item(
      2,
      said('maklumat ditetapkan', 'the declaration is set'),
      metBy(isSet, standard, ['maklumat']),
      ['maklumat'],
      signed,
      said('maklumat pelayanan', 'the service declaration'),
    ),
    contents(standard),
    published(4, false, said('publikasi maklumat secara nonelektronik', 'publication of the declaration by non-electronic means')),
    published(5, true, said('publikasi maklumat secara elektronik', 'publication of the declaration by electronic means')),
  ];
  return { step: climbed(items, 1), items };
};
