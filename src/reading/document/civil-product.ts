import { findDocuments } from './document-name.ts';
import { isCivilDocument } from './document-request.ts';

const HEALTH_UNIT =
  /(?<![A-Za-zÀ-ɏ])(?:puskesmas|pustu|poskesdes|polindes|posyandu|klinik|rsud?|rsia|rumah\ssakit|kesehatan|dinkes|(?:ke)?bidan(?:an)?)(?![A-Za-zÀ-ɏ])/i;
const CARE =
  /(?<![A-Za-zÀ-ɏ])(?:dokter|poli(?:klinik)?|imunisasi|vaksin(?:asi)?|kb|keluarga\sberencana|gizi|ibu\s(?:dan|&|hamil)|bumil|kehamilan|persalinan|bersalin|nifas|anc|usg|gigi|rawat|laboratorium|farmasi|apotek|mtbs|ugd|igd|pasien)(?![A-Za-zÀ-ɏ])/i;
/** Their akta are of judgments and marriages, not of civil registration. */
const COURT = /(?<![A-Za-zÀ-ɏ])(?:pengadilan|mahkamah|kua|kantor\surusan\sagama)(?![A-Za-zÀ-ɏ])/i;
const SHORT_KIA = /^\W{0,4}(?:\d{1,2}[.)]\s{0,3})?kia(?![A-Za-zÀ-ɏ])(?!.{0,40}identitas)/i;

/** Whether a text names a civil registration document anywhere. */
export const namesCivilDocument = (text: string): boolean => findDocuments(text).some(({ civilRegistry }) => civilRegistry);

/**
 * The products that are civil registration documents, by what is made and by whom: KIA beside clinic names is kesehatan ibu dan anak, and
 * where care is given too, or a court or a KUA gives it, an akta is not what is paid for. `around` is the name of the unit and of the service.
 */
export function civilProducts(products: readonly string[], around: string): string[] {
  const civil = products.filter(isCivilDocument);
  if (civil.length === 0 || COURT.test(around)) return [];
  const isCare = HEALTH_UNIT.test(around);
  if (isCare && civil.length < products.length) return [];
  const isClinic = [around, ...products].some(text => HEALTH_UNIT.test(text) || CARE.test(text));
  return civil.filter(product => !(isClinic && SHORT_KIA.test(product)));
}
