/** A name as it counts when names are held against each other: capitals, blanks and punctuation do not. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LEAD = /^(?:(?:layanan|pelayanan|penerbitan|pembuatan|pengurusan|permohonan|pengajuan)\s)+/;

/** The name of a service without the words that only say that it is one: "Penerbitan Surat Domisili" is "surat domisili". */
export const bareServiceName = (name: string): string => plainName(name).replace(LEAD, '');
