import type { Language } from '../../engine/rule.ts';
import { type Evidence, evidenceCsv, evidenceMarkdown } from '../../report/evidence.ts';
import { ladderOf } from '../../standard/ladder.ts';
import type { Host } from '../host.ts';
import { standardOf } from '../read-named.ts';
import { UsageError } from '../usage-error.ts';
import { CLI_WORDS } from '../words.ts';
import { guardOutputs, writeOutputs, writing } from '../write-output.ts';
import { EVIDENCE_COMMAND_WORDS } from './evidence-words.ts';

/** The options of `evidence`, understood. */
export interface EvidenceOptions {
  readonly folder: string;
  /** `undefined`: today. */
  readonly asOf: string | undefined;
  readonly language: Language;
}

/** Name of the list, without its ending. */
const NAME = 'bukti-pekppp';

/** `check-standard evidence`: writes what a standard shows, and what it lacks, for each indicator that it can settle. Gives the exit code. */
export const runEvidence = async (path: string, { folder, asOf, language }: EvidenceOptions, host: Host): Promise<number> => {
  const words = CLI_WORDS[language];
  const own = EVIDENCE_COMMAND_WORDS[language];
  const date = asOf ?? host.today();
  const standard = standardOf(path, host, words);
  if (standard.layanan.length === 0) throw new UsageError(own.nothing(path));
  const evidence: Evidence = {
    file: path,
    unit: standard.file.unit?.nama?.trim() || path,
    date,
    standings: ladderOf(standard, date),
    lineOf: ({ at }) => standard.source.locate(at).start.line,
  };
  const files = [
    [`${folder}/${NAME}.md`, evidenceMarkdown(evidence, language)],
    [`${folder}/${NAME}.csv`, evidenceCsv(evidence, language)],
  ] as const;
  const names = files.map(([file]) => file);
  const guard = { inputs: [path] };
  guardOutputs(names, guard, host, words);
  writing(names[0] ?? folder, words, () => host.makeFolder(folder));
  writeOutputs(files, guard, host, words);
  await host.stdout.write(own.written(names));
  return 0;
};
