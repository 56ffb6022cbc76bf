import { describe, expect, it } from 'vitest';
import { type Machine, runOn } from './memory-host.ts';

const unit = 'standar_pelayanan: 1\nunit: {nama: Kelurahan}\nlayanan: [{nama: Surat}]\n';
const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`unit/${String(index).padStart(3, '0')}.yaml`, unit]));
const run = (machine: Machine) => runOn(['unit', '--format', 'json=laporan.json'], { files, ...machine });

describe('progress', () => {
  it('tells count, rate and file on a terminal, and leaves the line empty', async () => {
    const { stderr } = await run({ terminal: { columns: 60 } });
    expect(stderr).toMatch(/\d+\/200 berkas, \d+\/detik: unit\/\d{3}\.yaml/);
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
    for (const line of stderr.split('\r\u001b[2K')) expect(line.length).toBeLessThan(60);
  });

  it.each([
    ['a pipe', {}],
    ['CI', { terminal: { columns: 80 }, env: { CI: 'true' } }],
    ['a dumb terminal', { terminal: { columns: 80 }, env: { TERM: 'dumb' } }],
  ])('is silent in %s', async (_, machine) => {
    expect((await run(machine)).stderr).toBe('');
  });
});
