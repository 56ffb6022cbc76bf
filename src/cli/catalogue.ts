import type { CatalogueRule } from '../catalogue/rule-entry.ts';
import { pembahasan } from '../compare/pembahasan.ts';
import { RULES } from '../rules/index.ts';

/** Every rule that a report or a comparison may name, by id: those of a check, and those of two versions. */
export const CATALOGUE: readonly CatalogueRule[] = [...RULES, pembahasan].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
