import { describe, expect, it } from 'vitest';
import { runOn } from './memory-host.ts';

const unit = (jangka_waktu: string): string =>
  `standar_pelayanan: 1\nunit: {nama: Kelurahan}\nlayanan: [{nama: Surat, service_delivery: {jangka_waktu: ${jangka_waktu}}}]\n`;

const watch = (argv: readonly string[], changes: readonly (readonly [string, string])[]) =>
  runOn([...argv, '--watch', '--format', 'compact'], { files: { 'unit/a.yaml': unit('secepatnya') }, changes });

const times = (text: string, what: string): number => text.split(what).length - 1;

describe('--watch', () => {
  it('checks again when a standard changes, and tells which', async () => {
    const { stdout, stderr } = await watch(['unit/a.yaml'], [['unit/a.yaml', unit('3 hari kerja')]]);
    expect(times(stdout, '"secepatnya" tidak dapat diukur')).toBe(1);
    expect(stdout).toContain('— unit/a.yaml berubah —');
    expect(times(stderr, 'menunggu perubahan')).toBe(2);
  });

  it('waits out a mistake in the configuration', async () => {
    const { stdout, stderr } = await watch(
      ['unit'],
      [
        ['check-standard.yaml', 'profl: dasar'],
        ['check-standard.yaml', 'profil: dasar'],
      ],
    );
    expect(stderr).toContain('kunci "profl" tidak dikenal');
    expect(times(stdout, '"secepatnya" tidak dapat diukur')).toBe(1);
    expect(times(stdout, 'komponen/biaya')).toBe(2);
  });

  it('is not woken by its own report, nor by what is no standard', async () => {
    const { stderr } = await runOn(['unit', '--watch', '--format', 'json=unit/laporan.json'], {
      files: { 'unit/a.yaml': unit('secepatnya') },
      changes: [
        ['unit/laporan.json', '{}'],
        ['unit/catatan.txt', ''],
      ],
    });
    expect(times(stderr, 'menunggu perubahan')).toBe(1);
  });

  it('does not go with standard input', async () => {
    const { exitCode, stderr } = await runOn(['-', '--watch'], { stdin: unit('1 hari') });
    expect(stderr).toContain('masukan baku tidak dapat diawasi');
    expect(exitCode).toBe(2);
  });
});
