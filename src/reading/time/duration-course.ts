import type { Amount } from './duration.ts';

const LESSONS =
  /^\s{0,2}[([=/,]{0,2}\s{0,2}(?:setara\s(?:dengan\s)?|total\s|@\s?)?\d{1,3}\s?(?:jpl?|sks|jam\s(?:pelajaran|pelatihan|pembelajaran)|sesi|pertemuan)(?![A-Za-zÀ-ɏ])/i;
const COURSE =
  /(?:^|[\n.;,(:])[\s\d.)(•*–-]{0,8}(?:(?:lama(?:nya)?|durasi|waktu)\s)?(?:pelaksanaan\s|kegiatan\s)?(?:pelatihan|kursus|diklat|bimtek|workshop|lokakarya)(?:\s(?!di|paling|maks|selesai|proses|se?lambat)[A-Za-zÀ-ɏ]{2,20}){0,3}?\s{0,2}(?:(?:selama|berlangsung|dilaksanakan)\s|:\s{0,2}){0,2}$/i;

/** Whether a time is how long a training lasts, which is counted from nothing: "3 hari (24 JP)", "Pelatihan selama 5 hari". */
export const isCourse = (text: string, { span, figure }: Amount): boolean =>
  LESSONS.test(text.slice(figure.end, figure.end + 40)) || COURSE.test(text.slice(Math.max(0, span.start - 90), span.start));
