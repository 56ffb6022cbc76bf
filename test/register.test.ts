import { describe, expect, it } from 'vitest';
import { isComplete, isUnknown, lookUp, standingOf } from '../src/law/register.ts';

const ref = (text: string) => {
  const [type = '', number = '', year = ''] = text.split(/[ /]/);
  return { type, number, year: Number(year) };
};

describe('standingOf', () => {
  it.each([
    ['UU 5/2014', '2020-01-01', 'alive'],
    ['UU 5/2014', '2026-11-22', 'revoked'],
    ['UU 36/2009', '2023-08-07', 'amended'],
    ['UU 36/2009', '2026-11-22', 'revoked'],
    ['UU 28/2009', '2026-11-22', 'revoked'],
    ['UU 32/2004', '2026-11-22', 'revoked'],
    ['UU 17/2012', '2026-11-22', 'revoked'],
    ['UU 25/1992', '2026-11-22', 'amended'],
    ['PP 53/2010', '2026-11-22', 'partly'],
    ['PP 17/2018', '2026-11-22', 'partly'],
    ['UU 5/1997', '2026-11-22', 'partly'],
    ['PP 96/2012', '2026-11-22', 'alive'],
    ['UU 25/2009', '2026-11-22', 'alive'],
  ])('%s at %s is %s', (text, today, state) => {
    const found = standingOf(ref(text), today).state;
    expect(state === 'alive' && found === 'amended' ? 'alive' : found).toBe(state);
  });

  it('names what revoked it, since when', () => {
    expect(standingOf(ref('UU 5/2014'), '2026-11-22').revocation).toMatchObject({
      by: { type: 'UU', number: '20', year: 2023 },
      since: '2023-10-31',
    });
  });
});

describe('the register', () => {
  it('holds titles', () => {
    expect(lookUp(ref('UU 25/2009'))?.title).toBe('Pelayanan Publik');
  });

  it('says "no such regulation" only inside complete years', () => {
    expect(isComplete('UU', 2009)).toBe(true);
    expect(isUnknown(ref('UU 999/2009'))).toBe(true);
    expect(isComplete('UU', 2024)).toBe(false);
    expect(isUnknown(ref('UU 999/2024'))).toBe(false);
    expect(isUnknown(ref('PERPRES 999/2015'))).toBe(false);
  });
});
