const MONTHS = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** A date `YYYY-MM-DD` in words: "31 Oktober 2023". */
export const sayDate = (date: string, language: keyof typeof MONTHS): string => {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[language][Number(month) - 1]} ${year}`;
};
