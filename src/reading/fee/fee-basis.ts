const FEE_LAW =
  /(?<![A-Za-zÀ-ɏ])(?:retribusi|tarif|pajak|pnbp|penerimaan negara bukan pajak|pungutan|jasa umum|jasa usaha|biaya|pdrd|bphtb|bbnkb|pbb)(?![A-Za-zÀ-ɏ])/i;

/** Whether the title of a regulation says that it is about fees: retribusi, tarif, pajak, PNBP. */
export const isAboutFees = (title: string): boolean => FEE_LAW.test(title);
