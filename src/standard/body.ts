import { isCivilRegistryName, isLowerUnitName, isRegionalName, readBodyKind } from '../reading/people/body-name.ts';
import { nearest } from './nearest.ts';
import type { Standard } from './standard.ts';

/** Kinds of body that are government, as `penyelenggara.jenis` names them. */
const GOVERNMENT_KINDS = new Set([
  'kementerian',
  'lembaga',
  'pemerintah provinsi',
  'pemerintah kabupaten',
  'pemerintah kota',
  'lembaga independen',
]);

const bodyKind = ({ file }: Standard): 'government' | 'company' | undefined => {
  const jenis = file.penyelenggara?.jenis?.trim().toLowerCase();
  if (jenis) return GOVERNMENT_KINDS.has(jenis) ? 'government' : 'company';
  return readBodyKind(`${file.unit?.nama ?? ''} ${file.penyelenggara?.nama ?? ''}`);
};

/** Whether the provider is known to be a government body: by `penyelenggara.jenis`, else by the name of the unit. */
export const isGovernment = (standard: Standard): boolean => bodyKind(standard) === 'government';

/** Whether the provider is known to be a private body or a company of the state or a region (BUMN, BUMD). */
export const isCompany = (standard: Standard): boolean => bodyKind(standard) === 'company';

/** Sectors whose own law the rules know. */
const SECTORS = ['kependudukan'];
/** What else that sector is called. */
const CIVIL_REGISTRATION = /kependudukan|dukcapil|adminduk|(?:pen)?catatan sipil/;

/** The sector that `unit.sektor` probably means where it names none that is known; other sectors have no rules of their own. */
export const sectorMeant = (sektor: string): string | undefined => {
  const written = sektor.trim().toLowerCase();
  return written === '' || CIVIL_REGISTRATION.test(written) ? undefined : nearest(written, SECTORS);
};

/** Whether this is the unit that issues civil registration documents: by `unit.sektor`, or by its name where that tells no other sector. */
export const isCivilRegistry = ({ file }: Standard): boolean => {
  const nama = file.unit?.nama ?? '';
  const sektor = file.unit?.sektor?.trim().toLowerCase() ?? '';
  if (sektor === '' || sectorMeant(sektor)) return isCivilRegistryName(nama);
  return CIVIL_REGISTRATION.test(sektor) && !isLowerUnitName(nama);
};

/** Whether the provider is known to be a regional government: by `penyelenggara.jenis`, else by its name. */
export const isRegional = ({ file }: Standard): boolean => {
  const jenis = file.penyelenggara?.jenis?.trim().toLowerCase();
  if (jenis) return /^pemerintah /.test(jenis);
  return isRegionalName(`${file.unit?.nama ?? ''} ${file.penyelenggara?.nama ?? ''}`);
};
