import type { SourceDocument } from '../../source/document.ts';
import type { Path, Position } from '../../source/place.ts';
import type { Shape } from '../../standard/shape.ts';
import { explainError, placeOf, type SchemaError, shapeProblemInWords } from '../../standard/shape-problem.ts';
import { yamlFaults } from '../read-named.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';

/** A compiled schema. */
export type Validator = ((data: unknown) => boolean) & { errors?: SchemaError[] | null };

/** Gathers the mistakes of a file that belongs to the configuration, each as `name:line:column sentence`. */
export class Mistakes {
  private readonly found: { readonly at: Position; readonly sentence: string }[] = [];

  constructor(
    private readonly name: string,
    private readonly source: SourceDocument,
    private readonly words: CliWords,
  ) {}

  at(path: Path, sentence: string, part: 'key' | 'value' = 'value'): void {
    const at = this.source.locate(path, { part }).start;
    this.found.push({ at, sentence: `${this.name}:${at.line}:${at.column} ${sentence}` });
  }

  ofSource(): void {
    const at = { line: 1, column: 1 };
    this.found.push(...yamlFaults(this.source, this.name, this.words).map(sentence => ({ at, sentence })));
  }

  ofShape(validate: Validator, shapeOf: () => Shape): void {
    if (this.source.data === null || validate(this.source.data)) return;
    const shape = shapeOf();
    for (const error of validate.errors ?? []) {
      const problem = explainError(error, this.source, shape);
      if (!problem) continue;
      const { language } = this.words;
      const said = shapeProblemInWords({ ...problem, place: placeOf(problem) }, language);
      const isChoice = problem.kind === 'choice' && problem.suggestion === undefined;
      const sentence = problem.path.length === 0 && problem.kind === 'type' ? this.words.noMap(problem.found[language]) : said;
      this.at(
        problem.path,
        isChoice ? `${sentence}; ${this.words.write(problem.expected[language])}` : sentence,
        problem.kind === 'unknown-key' ? 'key' : 'value',
      );
    }
  }

  throwIfAny(): void {
    if (this.found.length === 0) return;
    const inOrder = [...this.found].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
    throw new UsageError(inOrder.map(({ sentence }) => sentence).join('\n'));
  }
}
