import { describe, expect, it } from 'vitest';
import { pembahasan } from '../src/compare/pembahasan.ts';
import { check } from '../src/engine/check.ts';
import { exampleFile } from '../src/engine/example.ts';
import { type AnyRule, isStandardRule, type Language } from '../src/engine/rule.ts';
import { PROVISIONS } from '../src/law/provisions.ts';
import { RULES } from '../src/rules/index.ts';
import { parseSource } from '../src/source/parse.ts';
import { isKomponenKey, KOMPONEN } from '../src/standard/komponen.ts';
import { readStandard } from '../src/standard/read-standard.ts';
import { configurationFindings } from './configuration-findings.ts';
import { portfolioFindings } from './portfolio-findings.ts';

const TODAY = '2026-11-22';
const checkText = (text: string) => check(readStandard(parseSource(text, 'contoh.yaml')), RULES, TODAY);

/** What is said outside quotation marks. */
const unquoted = (sentence: string): string => sentence.replace(/"[^"]*"/g, '""');

const DUTY: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  id: { error: /\b(?:wajib|dilarang)\b/, warning: /\b(?:wajib|dilarang|sebaiknya)\b/, note: /\bsebaiknya\b/ },
  en: { error: /\bmust\b/, warning: /\b(?:must|should)\b/, note: /\bshould\b/ },
};
const MODAL: Readonly<Record<Language, RegExp>> = {
  id: /\b(?:wajib|harus|sebaiknya|seharusnya|jangan|perlu|mohon)\b/i,
  en: /\b(?:must|should|have to|need to|please)\b/i,
};

const sentencesOf = async (rule: AnyRule, text: string, language: Language): Promise<readonly { message: string; remedy: string }[]> => {
  if (rule.scope === 'konfigurasi') return (await configurationFindings(text, language)).filter(finding => finding.rule === rule.id);
  if (rule.scope === 'portofolio') return (await portfolioFindings(text, language)).filter(finding => finding.rule === rule.id);
  const { message, remedy } = rule.text[language];
  const own = checkText(text).findings.filter(finding => finding.rule.id === rule.id);
  return own.map(({ data }) => ({ message: message(data), remedy: typeof remedy === 'string' ? remedy : remedy(data) }));
};

/** Rules whose judgement hangs on no wording: what they look at is said in full by the generated sentences. */
const NEEDS_NO_READING = /^(?:komponen|pengecualian)\/|^berkas\/(?:yaml|bentuk|kunci-tak-dikenal|id-ganda)$/;

const READING = RULES.filter(({ id }) => !NEEDS_NO_READING.test(id));

it.each(READING.map(rule => [rule.id, rule] as const))('%s says how it reads, in both languages', (_, rule) => {
  for (const language of ['id', 'en'] as const) {
    const reads = rule.text[language].reads ?? '';
    expect(reads).toMatch(/\.$/);
    expect(reads.length).toBeGreaterThanOrEqual(40);
    expect(reads.length).toBeLessThanOrEqual(600);
  }
});

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  it('states its duty as heavily as its level, in both languages', () => {
    for (const language of ['id', 'en'] as const) {
      const { requirement } = rule.text[language];
      expect(requirement).toMatch(/^[A-Z"].*\.$/s);
      expect(requirement).toMatch(DUTY[language][rule.level] as RegExp);
    }
  });

  it('rests on the law, unless it is about the form of the file', () => {
    if (rule.scope !== 'konfigurasi' && !rule.id.startsWith('berkas/') && rule.id !== 'komponen/umum-tertimpa')
      expect(rule.basis.length).toBeGreaterThan(0);
  });

  it('says facts without modal verbs and remedies with an example, in both languages', async () => {
    for (const example of rule.examples.broken) {
      for (const language of ['id', 'en'] as const) {
        const said = await sentencesOf(rule, exampleFile(example).text, language);
        expect(said.length).toBeGreaterThan(0);
        for (const { message, remedy } of said) {
          expect(unquoted(message)).not.toMatch(MODAL[language]);
          expect(message).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
          expect(remedy).not.toMatch(/undefined|NaN|\[object/);
          expect(remedy.length).toBeGreaterThan(10);
        }
      }
    }
  });

  it('gives facts that are plain JSON', () => {
    for (const example of isStandardRule(rule) ? rule.examples.broken : [])
      for (const { data } of checkText(exampleFile(example).text).findings) expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe('all rules', () => {
  it('leave a sound standard alone', () => {
    const { findings } = checkText(exampleFile('x_catatan: tidak ada').text);
    expect(findings.map(finding => [finding.rule.id, finding.data])).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(RULES.map(rule => rule.id)).size).toBe(RULES.length);
  });

  it.each(KOMPONEN.map(({ key }) => [key]))('never pass when %s cannot be read', key => {
    const { outcomes } = checkText(exampleFile(`${key}:\n  - - - terlalu dalam`).text);
    const passed = RULES.filter(rule => rule.scope === 'layanan' && rule.about.includes(key) && outcomes.get(rule.id) === 'passed');
    expect(passed.map(rule => rule.id)).toEqual([]);
    expect(outcomes.get(`komponen/${key.replaceAll('_', '-')}`)).toBe('cantTell');
  });

  it('never pass when the file cannot be read', () => {
    const { outcomes } = checkText('standar_pelayanan: 1\nunit: [');
    const passed = RULES.filter(rule => !rule.id.startsWith('berkas/') && outcomes.get(rule.id) === 'passed');
    expect(passed.map(rule => rule.id)).toEqual([]);
  });

  it('name the same findings when services change places', () => {
    const services = [
      '- nama: Surat A\n    service_delivery: {jangka_waktu: secepatnya}',
      '- nama: Surat B\n    service_delivery: {biaya: menyesuaikan}',
    ];
    const names = (order: readonly string[]) =>
      checkText(`standar_pelayanan: 1\nunit: {nama: Kelurahan}\nlayanan:\n  ${order.join('\n  ')}\n`)
        .findings.map(finding => finding.fingerprint)
        .sort();
    expect(names([...services].reverse())).toEqual(names(services));
    expect(new Set(names(services)).size).toBe(names(services).length);
  });
});

describe('provisions', () => {
  it.each(Object.entries(PROVISIONS))('%s is cited in full', (id, { citation, demands }) => {
    expect(citation).toMatch(/\d+\/\d{4}/);
    expect(demands.id).toMatch(/\.$/);
    expect(demands.en).toMatch(/\.$/);
    const [law = ''] = id.split('/');
    const [, number, year] = /(\d+)-(\d{4})$/.exec(law) ?? [];
    expect(citation).toContain(`${number}/${year}`);
  });

  it('are all used', () => {
    const used = new Set([...RULES, pembahasan].flatMap(rule => rule.basis));
    expect(Object.keys(PROVISIONS).filter(id => !used.has(id as keyof typeof PROVISIONS))).toEqual([]);
  });
});

it('every component key is one', () => {
  expect(KOMPONEN.every(({ key }) => isKomponenKey(key))).toBe(true);
  expect(isKomponenKey('lainnya')).toBe(false);
});

it('what is missing beside a part that cannot be read is no finding', () => {
  const { findings, outcomes } = checkText(exampleFile('pengaduan:\n  - kotak saran\n  - WhatsApp: 0812-0000-0101').text);
  expect(findings.map(finding => finding.rule.id)).toEqual(['berkas/bentuk']);
  expect(outcomes.get('pengaduan/lapor')).toBe('cantTell');
  expect(outcomes.get('pengaduan/penanggung-jawab')).toBe('cantTell');
});
