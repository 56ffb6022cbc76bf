/** "jam kerja", "pada hari dan jam kantor": hours that only who works there knows. */
const UNSTATED =
  /^(?:(?:pada|setiap|selama|sesuai|mengikuti|menurut|hari|waktu|dan|di|dengan) ){0,4}(?:jam|waktu) (?:kerja|kantor|dinas|operasional|layanan|pelayanan|buka)(?: (?:kerja|kantor|dinas|layanan|pelayanan|unit|setempat|yang berlaku|pemerintah(?: daerah)?|asn|pns)){0,2}$/;
const LONGEST = 80;

/** Whether a text speaks of working hours and says neither a time nor a day. */
export const isUnstatedHours = (text: string): boolean =>
  text.length <= LONGEST &&
  UNSTATED.test(
    text
      .toLowerCase()
      .replaceAll(/[^a-z\d]+/g, ' ')
      .trim(),
  );
