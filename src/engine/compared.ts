import { comparablesOf } from '../standard/comparable.ts';
import type { Layanan, Standard } from '../standard/standard.ts';
import { fingerprint, namedPath } from './fingerprint.ts';
import type { ComparedPromise, Standing } from './report.ts';
import type { Level, PortfolioRule } from './rule.ts';
import type { WaiverSubject } from './waiver.ts';

/** Name of a finding that a promise differs from that of other units: it changes with the promise, not with the others'. */
export const promiseFingerprint = (rule: string, { place, untuk, value }: Pick<ComparedPromise, 'place' | 'untuk' | 'value'>): string =>
  fingerprint(rule, untuk ? `${place} (${untuk})` : place, value);

/** What a finding about a promise is judged by. */
export interface Judgement {
  readonly level: Level;
  /** Absent where nothing can be set aside. */
  readonly standing: ((subject: WaiverSubject) => Standing) | undefined;
}

/** The promises of a service that `rule` holds against those of other units. */
export const comparedPromises = (layanan: Layanan, standard: Standard, rule: PortfolioRule, judgement: Judgement): ComparedPromise[] =>
  comparablesOf(layanan).map(({ about, untuk, value, at, span }) => {
    const place = namedPath(standard.source.data, at);
    const promise = { about, untuk, value, path: at, place };
    const standing = judgement.standing?.({
      rule: rule.id,
      place,
      fingerprint: promiseFingerprint(rule.id, promise),
      layananId: layanan.id,
    });
    return {
      ...promise,
      range: standard.source.locate(at, { part: span ? 'value' : 'key', ...(span && { span }) }),
      level: judgement.level,
      ...(standing && standing.state !== 'open' && { standing }),
    };
  });
