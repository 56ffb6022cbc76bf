const SAME =
  /^(?:s\s?d\s?a|idem|ibid(?:em)?|ditto|sama(?: saja)?|(?:sama|idem|sda) (?:dengan|dgn|dg|seperti|spt) (?:(?:yang |yg )?(?:di ?)?atas|(?:yang |yg )?(?:sebelumnya|terdahulu)|(?:layanan|pelayanan|standar|nomor|no|poin|butir) (?:(?:yang |yg )?(?:di ?)?atas|(?:yang |yg )?sebelumnya))|(?:sebagaimana|seperti|spt) (?:tersebut |tsb )?(?:di ?)?atas)$/;
const LONGEST = 60;

/** Whether a text says nothing but that it is the same as what stands above: "sda", "idem", "sama dengan di atas". */
export const isSameAsAbove = (text: string): boolean =>
  text.length <= LONGEST &&
  SAME.test(
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
