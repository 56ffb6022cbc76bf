import type { Path } from '../source/place.ts';
import { KOMPONEN, type KomponenKey } from '../standard/komponen.ts';
import type { Layanan, Standard, Text } from '../standard/standard.ts';

/** A text that stands in a service-delivery component and in a manufacturing one alike. */
export interface CopiedText {
  readonly layanan: string;
  readonly published: KomponenKey;
  readonly internal: KomponenKey;
  readonly text: string;
  readonly path: Path;
}

/** Shorter texts ("2 orang", "tidak ada") may well say the same in two places. */
const SHORTEST = 25;

/** Whether a text says something itself, rather than who does it or by what means ("pelaku", "jabatan", "kanal"). */
const isStatement = ({ path }: Text, key: KomponenKey): boolean => {
  const field = path.at(-1);
  return typeof field === 'number' || field === key || field === 'uraian' || field === 'cara';
};

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const copiedIn = ({ nama, komponen }: Layanan): CopiedText[] => {
  const internal = new Map<string, KomponenKey>();
  for (const { key, kelompok } of KOMPONEN)
    if (kelompok === 'manufacturing')
      for (const text of komponen[key].texts) if (isStatement(text, key)) internal.set(onOneLine(text.isi), key);
  return KOMPONEN.filter(({ kelompok }) => kelompok === 'service_delivery').flatMap(({ key }) =>
    komponen[key].texts.flatMap(written => {
      const text = onOneLine(written.isi);
      const from = text.length >= SHORTEST && isStatement(written, key) ? internal.get(text) : undefined;
      return from === undefined ? [] : [{ layanan: nama, published: key, internal: from, text, path: written.path }];
    }),
  );
};

/** Internal texts that were copied into what is published, letter by letter; each place once. */
export const copiedTexts = (standard: Standard): CopiedText[] => {
  const seen = new Set<string>();
  return standard.layanan
    .filter(({ active }) => active)
    .flatMap(copiedIn)
    .filter(({ path }) => {
      const place = path.join('\n');
      return !seen.has(place) && seen.add(place);
    });
};
