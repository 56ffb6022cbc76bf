import { type Day, daysBetween } from '../law/calendar.ts';
import { isBlankNumber } from '../reading/citation/decree-number.ts';
import { PARTICIPANT_GROUPS, type ParticipantGroup, readParticipantGroups } from '../reading/people/participant-group.ts';
import { readParticipants } from '../reading/people/participants.ts';
import { dayAt } from './dates.ts';
import { KOMPONEN } from './komponen.ts';
import { climbed, item, type LadderItem, type Measured, type Met, metBy, offered, type Said, said, written } from './ladder-item.ts';
import { unfilled } from './ladder-unfilled.ts';
import { says, textsIn } from './read-standard.ts';
import type { Standard } from './standard.ts';

const participants = (standard: Standard): string =>
  textsIn(standard.file.penyusunan?.pembahasan?.unsur, [], standard.source)
    .map(({ isi }) => isi.trim())
    .filter(isi => says(isi))
    .join(', ');

const decree = (standard: Standard): LadderItem => {
  const nomor = written(standard, ['penetapan', 'nomor']);
  const tanggal = written(standard, ['penetapan', 'tanggal']);
  const isSet = nomor !== '' && !isBlankNumber(nomor) && tanggal !== '';
  return item(
    3,
    said('keputusan penetapan dengan nomor dan tanggal', 'a decree with number and date'),
    metBy(isSet, standard, ['penetapan']),
    ['penetapan'],
    [nomor, tanggal].filter(Boolean).join(', '),
    said('nomor atau tanggal keputusan penetapan', 'number or date of the decree'),
  );
};

const involvement = (standard: Standard): LadderItem => {
  const named = participants(standard);
  const nomor = written(standard, ['penyusunan', 'pembahasan', 'berita_acara', 'nomor']);
  const isPublic = readParticipants(named).public.length > 0;
  return item(
    4,
    said('pembahasan bersama masyarakat, dengan berita acara', 'a discussion with the public, with minutes'),
    metBy(isPublic && nomor !== '', standard, ['penyusunan']),
    ['penyusunan', 'pembahasan'],
    [nomor, named].filter(Boolean).join('; '),
    isPublic
      ? said('nomor berita acara', 'number of the minutes')
      : said('unsur masyarakat yang ikut membahas', 'who of the public took part'),
  );
};

const monitoring = (standard: Standard, today: Day): LadderItem => {
  const at = ['peninjauan', 'evaluasi_terakhir'];
  const day = dayAt(standard, at);
  const isDone = day !== undefined && day !== 'unreadable' && daysBetween(day, today) >= 0;
  return item(
    5,
    said('pemantauan dan evaluasi penerapan standar', 'monitoring and evaluation of the standard'),
    day === 'unreadable' ? 'unsure' : metBy(isDone, standard, at),
    at,
    written(standard, at),
    said('tanggal evaluasi terakhir', 'date of the last evaluation'),
  );
};

/** Existence of the standard: components, decree, the public's part, monitoring. */
export const measureStandar = (standard: Standard, today: Day): Measured => {
  const all = KOMPONEN.map(({ key }) => key);
  const { lacks, isBroken: isUnread, any } = unfilled(standard, all);
  const services = offered(standard);
  const isThere = services.some(({ komponen }) => all.some(key => komponen[key].filled));
  const complete: Met = services.length > 0 && !any ? 'yes' : isUnread ? 'unsure' : 'no';
  const first = item(
    1,
    said('standar pelayanan', 'a service standard'),
    metBy(isThere, standard, ['layanan']),
    ['layanan'],
    services.map(({ nama }) => nama).join('; '),
    said('isi komponen', 'contents of the components'),
  );
  const items = [
    first,
    item(2, said('14 komponen pada setiap layanan', 'the 14 components of every service'), complete, ['layanan'], '', lacks),
    decree(standard),
    involvement(standard),
    monitoring(standard, today),
  ];
  return { step: climbed(items, 0), items };
};

const GROUP_NAMES: Readonly<Record<ParticipantGroup, Said>> = {
  pengguna: said('pengguna layanan', 'users of the service'),
  ahli: said('ahli atau akademisi', 'experts or academics'),
  instansi: said('instansi terkait', 'related agencies'),
  'masyarakat sipil': said('organisasi masyarakat sipil', 'civil society'),
  'media massa': said('media massa', 'mass media'),
};

/** Which of the five groups took part. */
export const measurePelibatan = (standard: Standard): Measured => {
  const at = ['penyusunan', 'pembahasan', 'unsur'];
  const named = participants(standard);
  const groups = readParticipantGroups(named);
  const items = PARTICIPANT_GROUPS.map(group => {
    const name = GROUP_NAMES[group];
    const isThere = groups.includes(group);
    return item(Math.min(5, groups.length + (isThere ? 0 : 1)), name, metBy(isThere, standard, at), at, isThere ? named : '', name);
  });
  return { step: groups.length, items };
};
