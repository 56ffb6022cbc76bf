import { type KomponenKey, komponenOf } from './komponen.ts';
import { offered, type Said, said } from './ladder-item.ts';
import type { Standard } from './standard.ts';

/** Components that are not filled, by service. */
export const unfilled = (standard: Standard, keys: readonly KomponenKey[]): { lacks: Said; isBroken: boolean; any: boolean } => {
  const services = offered(standard).map(({ nama, komponen }) => ({
    nama,
    keys: keys.filter(key => !komponen[key].filled),
    broken: keys.some(key => !komponen[key].filled && komponen[key].broken),
  }));
  const open = services.filter(service => service.keys.length > 0);
  const say = (language: 'id' | 'en'): string =>
    open.map(service => `${service.nama}: ${service.keys.map(key => komponenOf(key).nama[language]).join(', ')}`).join('; ');
  return { lacks: said(say('id'), say('en')), isBroken: open.some(({ broken }) => broken), any: open.length > 0 };
};
