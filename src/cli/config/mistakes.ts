import type { SourceDocument } from '../../source/document.ts';
import type { Path } from '../../source/place.ts';
import type { Shape } from '../../standard/shape.ts';
import { explainError, placeOf, type SchemaError, shapeProblemInWords } from '../../standard/shape-problem.ts';
import { yamlFaults } from '../read-named.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';

/** A compiled schema. */
export type Validator = ((data: unknown) => boolean) & { errors?: SchemaError[] | null };

/** Gathers the mistakes of a file that belongs to the configuration, each as `name:line:column sentence`. */
export class Mistakes {
  private readonly found: string[] = [];

  constructor(
    private readonly name: string,
    private readonly source: SourceDocument,
    private readonly words: CliWords,
  ) {}

  at(path: Path, sentence: string, part: 'key' | 'value' = 'value'): void {
    const { line, column } = this.source.locate(path, { part }).start;
    this.found.push(`${this.name}:${line}:${column} ${sentence}`);
  }

  ofSource(): void {
    this.found.push(...yamlFaults(this.source, this.name, this.words));
  }

  ofShape(validate: Validator, shapeOf: () => Shape): void {
    if (this.source.data === null || validate(this.source.data)) return;
    const shape = shapeOf();
    for (const error of validate.errors ?? []) {
      const problem = explainError(error, this.source, shape);
      if (!problem) continue;
      const sentence = shapeProblemInWords({ ...problem, place: placeOf(problem) }, this.words.language);
      this.at(problem.path, sentence, problem.kind === 'unknown-key' ? 'key' : 'value');
    }
  }

  throwIfAny(): void {
    if (this.found.length > 0) throw new UsageError(this.found.join('\n'));
  }
}
