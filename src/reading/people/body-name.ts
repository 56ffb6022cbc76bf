const GOVERNMENT =
  /\b(?:dinas|badan (?!usaha|hukum|penyelenggara jaminan)|kecamatan|kelurahan|kantor (?:wilayah|camat|lurah|pertanahan|urusan agama|kementerian|imigrasi|kesehatan)|kemenag|rsud|rumah? ?s?a?kit umum daerah|rumas? sakit umum daerah|puskesmas|labkesda|pengadilan|mahkamah|kejaksaan|kejari|polres(?:ta|tabes)?|polsek|polda|polri|satpas|samsat|balai|kanwil|kantah|kua|kpp|kppn|bpn|bnn|bps|bmkg|bpom|bkd|bkpsdm|bapenda|bpkad|bappeda|kesbangpol|satpol|bpbd|damkar|dpupr|dlh|dpmd|dp3a\w*|bkpp|bkad|dis(?:perindag|kominfo|pora|parbud|budpar|pertan|perpus|pusip|hub|lh)\w*|disdukcapil|dukcapil|dispenduk\w*|dpm-?ptsp|dpmpptsp|dinkes|dinsos|d(?:in|is)kop\w*|pem(?:kab|kot|prov|da)|disnaker\w*|disdik|dishub|inspektorat|sekretariat (?:daerah|dprd|jenderal)|bagian [A-Za-zÀ-ɏ]+ setda|setda|direktorat|kementerian|lapas|rutan|bapas|rumah tahanan|lembaga pemasyarakatan|bea (?:dan )?cukai|kantor pelayanan (?:pajak|perbendaharaan|kekayaan)|komisi pemilihan|kpu|bawaslu|kodim|koramil|bpkp|loka|stasiun (?:meteorologi|klimatologi|geofisika|karantina)|pusat kesehatan masyarakat|rumah sakit (?:umum )?(?:pusat|daerah)|rumah sakit jiwa (?:daerah|prof)|museum (?:negeri|daerah|nasional)|kejaksaan|badan (?:pertanahan|narkotika|pusat statistik)|imigrasi|karantina|(?:ke)?syahbandar(?:an)?|ksop|unit penyelenggara pelabuhan|pelabuhan perikanan|baznas|bandar udara kelas|uptd?|upt\b|desa|nagari|pemerintah (?:kota|kabupaten|provinsi|desa)|universitas negeri|politeknik negeri|institut agama islam negeri|iain|uin|(?:sd|smp|sma|smk|slb|tk)(?: ?n| negeri)\b|madrasah [A-Za-zÀ-ɏ]+ negeri|(?:man|mtsn|min) \d+|perpustakaan (?:daerah|nasional|umum)|arsip (?:daerah|nasional))/i;

const COMPANY =
  /\b(?:pt|persero|perumda|perusahaan (?:umum|perseroan) daerah|pdam|bumd|bumn|bank [A-Za-zÀ-ɏ]+|pln|pos indonesia|klinik pratama|rs swasta|yayasan|cv|koperasi)\b/i;
/** What an office of the government is for: "Dinas Koperasi dan UMKM", "Kementerian BUMN". */
const IN_CHARGE_OF =
  /\b(?:dinas|kementerian|badan|balai|biro|bagian|upt[dp]?)\s(?:(?:kota|kabupaten|provinsi|daerah|pembinaan|pemberdayaan|pelatihan|perekonomian|perindustrian|perdagangan|pariwisata|penanaman modal|tenaga kerja|transmigrasi|ukm|umkm|usaha|kecil|mikro|menengah|dan|serta)[\s,&/]{1,3}){0,8}(?:koperasi|bumn|bumd)\b/gi;

const CIVIL_REGISTRY =
  /\b(?:dinas kependudukan|kependudukan dan (?:pencatatan|catatan) sipil|disdukcapil|dukcapil|dispenduk\w*|catatan sipil|pencatatan sipil)\b/i;

/** What the name of a unit or body says of its kind; `undefined` when it does not tell. */
export const readBodyKind = (name: string): 'government' | 'company' | undefined => {
  if (COMPANY.test(name.replaceAll(IN_CHARGE_OF, ' dinas '))) return 'company';
  return GOVERNMENT.test(name) ? 'government' : undefined;
};

const LOWER_UNIT = /\b(?:kecamatan|kelurahan|desa|nagari)\b/i;

/** Whether a name is that of a kecamatan, kelurahan or desa, which passes civil registration on but does not issue its documents. */
export const isLowerUnitName = (name: string): boolean => LOWER_UNIT.test(name);

/** Whether a name is that of the unit that issues civil registration documents. */
export const isCivilRegistryName = (name: string): boolean => CIVIL_REGISTRY.test(name) && !isLowerUnitName(name);

const REGIONAL =
  /(?<![A-Za-zÀ-ɏ])(?:pemerintah (?:provinsi|kabupaten|kota)|dinas|kecamatan|kelurahan|puskesmas|rsud|rumah sakit umum daerah|bagian [A-Za-zÀ-ɏ]+ setda|sekretariat daerah|dpm-?ptsp|dpmptsp|disdukcapil|uptd)(?![A-Za-zÀ-ɏ])/i;

/** Bodies of the state that bear the name of the area they serve: "KUA Kecamatan Contoh". */
const OF_THE_STATE =
  /(?<![A-Za-zÀ-ɏ])(?:kua|kantor urusan agama|kantor kementerian|kemenag|kementerian|polsek|polres(?:ta|tabes)?|koramil|kodim|pengadilan|kejaksaan|kantor pertanahan|bpn|imigrasi|kpu|bawaslu|bnn|bps|lapas|rutan|kpp|kppn|madrasah)(?![A-Za-zÀ-ɏ])/i;

/** Whether a name is that of a regional government or of one of its units. */
export const isRegionalName = (name: string): boolean => REGIONAL.test(name) && !OF_THE_STATE.test(name);
