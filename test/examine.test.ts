/** Files that are examined side by side: each comes out as it would alone. */
import { describe, expect, it, vi } from 'vitest';
import { type Examined, examine, type Subject } from '../src/cli/examine.ts';
import { FileError } from '../src/cli/host.ts';
import { CLI_WORDS } from '../src/cli/words.ts';
import { PROFILES } from '../src/engine/profile.ts';
import { type Settings, settingsOf } from '../src/engine/settings.ts';

vi.mock('../src/rules/index.ts', async original => {
  const { defineFileRule } = await import('../src/engine/rule.ts');
  const { RULES } = await original<typeof import('../src/rules/index.ts')>();
  const text = { requirement: 'Unit wajib tenang.', message: () => '', remedy: '' };
  const fragile = defineFileRule({
    id: 'uji/rapuh',
    level: 'note',
    basis: [],
    asas: [],
    about: ['unit'],
    text: { id: text, en: text },
    examples: { sound: [], broken: [] },
    check: ({ file }) => {
      if (file.unit?.nama === 'Unit rapuh') throw new Error('retak');
      return [];
    },
  });
  return { RULES: [...RULES, fragile] };
});

const circumstances = { language: 'id', today: '2026-06-01', version: '1' } as const;
const usual = settingsOf(PROFILES.standar);
const lenient: Settings = { ...usual, levels: new Map([['biaya/pasti', 'note']]) };

const standard = (name: string): string =>
  `standar_pelayanan: 1\nunit: {nama: ${name}}\nlayanan: [{nama: Surat, service_delivery: {biaya: menyesuaikan}}]\n`;

const subject = (index: number, text: string, settings = usual, named = true): Subject => ({
  file: { path: `${index}.yaml`, named },
  settings,
  read: () => new TextEncoder().encode(text),
});

const absent: Subject = {
  ...subject(99, ''),
  read: () => {
    throw new FileError('99.yaml', 'missing', '');
  },
};

const all = (subjects: Iterable<Subject | Examined>): Examined[] => [...examine(subjects, circumstances, CLI_WORDS.id)];

describe('files side by side', () => {
  it('come out in their order, each as it would alone', () => {
    const settled: Examined = { kind: 'fault', message: 'sudah jelas' };
    const subjects = Array.from({ length: 40 }, (_, index) => {
      if (index % 7 === 3) return subject(index, 'bukan: standar\n', usual, false);
      if (index % 9 === 5) return absent;
      if (index % 11 === 6) return settled;
      return subject(index, standard(`Unit ${index}`), index % 2 === 0 ? usual : lenient);
    });
    const together = all(subjects);
    expect(together).toEqual(subjects.flatMap(one => all([one])));
    expect(new Set(together.map(({ kind }) => kind))).toEqual(new Set(['report', 'passed over', 'fault']));
    const levels = together.flatMap(one =>
      one.kind === 'report' ? one.report.findings.filter(({ rule }) => rule === 'biaya/pasti').map(({ level }) => level) : [],
    );
    expect(new Set(levels)).toEqual(new Set(['error', 'note']));
  });

  it('lose the report of the one over which a rule fails, and of no other', () => {
    const outcomes = all(Array.from({ length: 20 }, (_, index) => subject(index, standard(index === 4 ? 'Unit rapuh' : `Unit ${index}`))));
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array.from({ length: 20 }, (_, index) => (index === 4 ? 'crash' : 'report')));
    expect(outcomes[4]).toMatchObject({ message: expect.stringMatching(/4\.yaml.*retak/) });
  });

  it('are taken in a handful at a time', () => {
    let taken = 0;
    const subjects = function* (): Generator<Subject> {
      for (; taken < 1000; taken++) yield subject(taken, standard(`Unit ${taken}`));
    };
    examine(subjects(), circumstances, CLI_WORDS.id).next();
    expect(taken).toBeLessThan(50);
  });

  it('are taken in one by one where they are large', () => {
    let taken = 0;
    const large = `${standard('Unit')}# ${'panjang '.repeat(100_000)}\n`;
    const subjects = function* (): Generator<Subject> {
      for (; taken < 10; taken++) yield subject(taken, large);
    };
    examine(subjects(), circumstances, CLI_WORDS.id).next();
    expect(taken).toBe(0);
  });
});
