import type { Span } from '../../source/place.ts';

/** An officer who acts, by title. */
export interface Role {
  /** The title in one spelling, in lower case: "Kasi Pelayanan" and "Kepala Seksi Pelayanan" are both "kepala seksi pelayanan". */
  readonly title: string;
  /** As it is written: "Kasi Pelayanan". */
  readonly written: string;
  /** Titles that stand for the same one ("Kabid/Kasi"), among them `title`. */
  readonly titles: readonly string[];
  readonly part: number;
  readonly span: Span;
}

/** Titles of no task of their own: whoever bears another title below the chiefs may be meant. */
const BARE_TITLE = /^(?:petugas|pelaksana|staf|pegawai|tim|admin|pejabat|pimpinan|atasan)$/;
const CHIEF = /^(?:kepala|sekretaris|camat|lurah|direktur|bupati|wali|gubernur|ketua|wakil|dekan|rektor|pejabat|pimpinan|atasan)\b/;

const isSame = (left: Role, right: Role): boolean => left.titles.some(one => right.titles.includes(one));
/** An office that is said for whoever works in it: "TU" may be its chief or its staff. */
const OFFICE_OF_STAFF = 'tata usaha';
/** Whether `wide` ("dokter") may be the one whom `narrow` ("dokter jaga") names more closely. */
const covers = (wide: Role, narrow: Role): boolean =>
  wide !== narrow &&
  wide.titles.every(one =>
    narrow.titles.some(other => other.startsWith(`${one} `) || (one === OFFICE_OF_STAFF && other.endsWith(` ${one}`))),
  );

/** The head of a school beside the head of an office is of a school that the office serves. */
const OF_A_SCHOOL = /^(?:wakil kepala|kepala|bendahara|operator) (?:sekolah|madrasah|instansi|opd)$/;
const OF_AN_OFFICE = /^kepala (?!sekolah|madrasah|instansi|opd|tata usaha|urusan)[a-z]/;
const isOfAnother = (role: Role, roles: readonly Role[]): boolean =>
  OF_A_SCHOOL.test(role.title) && roles.some(({ title }) => OF_AN_OFFICE.test(title));

/** Who governs, above every unit: no staff of it. */
const ABOVE_THE_UNIT = /^(?:menteri|presiden|gubernur|bupati|wali kota)\b/;

const SUB_UNIT = /^(?:bidang|seksi|subbagian|sub bagian|bagian)(?= |$)/;
/** "Bidang Perikanan Tangkap" beside "Kabid": whoever acts for a part of the unit may be its head. */
const mayBeHead = ({ title }: Role, roles: readonly Role[]): boolean => {
  const part = SUB_UNIT.exec(title)?.[0];
  return part !== undefined && roles.some(other => other.title === `kepala ${part}` || other.title === `kepala ${title}`);
};

/** The officers of different title who act in the steps, as few as the text allows: titles that may mean the same one count once, and a bare "petugas" only where no other staff is named. */
export function distinctRoles(steps: readonly { readonly roles: readonly Role[] }[]): Role[] {
  const roles: Role[] = [];
  for (const role of steps.flatMap(step => step.roles)) if (!roles.some(known => isSame(known, role))) roles.push(role);
  const closest = roles.filter(
    role =>
      !ABOVE_THE_UNIT.test(role.title) && !isOfAnother(role, roles) && !mayBeHead(role, roles) && !roles.some(other => covers(role, other)),
  );
  const bare = closest.filter(role => BARE_TITLE.test(role.title));
  const staff = closest.filter(role => !BARE_TITLE.test(role.title) && !CHIEF.test(role.title));
  return closest.filter(role => !BARE_TITLE.test(role.title) || (staff.length === 0 && role === bare[0]));
}
