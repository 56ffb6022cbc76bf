import type { Finding, Report } from '../src/engine/report.ts';
import type { Language } from '../src/engine/rule.ts';
import { runOn } from './memory-host.ts';

const UNIT = 'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\npublikasi: [laman]\nlayanan:\n  - nama: Surat Keterangan Domisili\n';

/** What a configuration itself is at fault with when `unit.yaml`, a unit without SIPPN, is checked under it. */
export const configurationFindings = async (text: string, language: Language = 'id'): Promise<readonly Finding[]> => {
  const files = { 'check-standard.yaml': text, 'unit.yaml': UNIT };
  const { stdout } = await runOn(['.', '--format', 'json', '--as-of', '2026-11-22', '--lang', language], { files });
  return (JSON.parse(stdout) as Report).configuration.flatMap(({ findings }) => findings);
};
