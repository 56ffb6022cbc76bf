import { Option } from 'commander';
import { FORMAT_NAMES } from '../report/format-names.ts';
import type { CliWords } from './words.ts';

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** The option `--format`, with every format of the report. */
export const formatOption = (words: CliWords): Option =>
  new Option('-f, --format <name[=file]>', words.formatOption(FORMAT_NAMES.join(', '))).argParser(collect);
