import { jsonSchemaOf } from '../standard/json-schema.ts';
import { choice, date, either, type Infer, list, map, type Shape, text } from '../standard/shape.ts';
import { PROFILE_NAMES } from './profile.ts';
import { type AnyRule, alwaysCounts } from './rule.ts';

/** Levels that a configuration may give a rule. */
export const LEVELS = ['off', 'note', 'warning', 'error'] as const;

/** Names of the configuration file; the first one found counts. */
export const CONFIGURATION_NAMES: readonly string[] = ['check-standard.yaml', 'check-standard.yml'];

const patterns = either([text(), list(text())], {
  description: 'Pola berkas seperti di .gitignore, dihitung dari folder berkas pengaturan ini.',
  examples: [['arsip/**']],
});

const ruleLevels = (rules: readonly AnyRule[], description: string): Shape<Readonly<Record<string, (typeof LEVELS)[number]>>> => ({
  kinds: ['map'],
  description,
  fields: Object.fromEntries(
    rules
      .filter(({ scope }) => scope !== 'konfigurasi')
      .map(rule => {
        const fixed = alwaysCounts(rule) ? '; tidak dapat diubah' : '';
        return [rule.id, choice(LEVELS, { description: `${rule.text.id.requirement} (bawaan: ${rule.level}${fixed})` })];
      }),
  ),
});

/** The format of `check-standard.yaml`, with the rules of a catalogue as keys. */
export const configurationShape = (rules: readonly AnyRule[]) =>
  map(
    {
      profil: choice(PROFILE_NAMES, {
        title: 'profil aturan',
        description: 'dasar: empat belas komponen dan publikasinya saja. standar (bawaan): semua aturan. ketat: saran menjadi peringatan.',
      }),
      bahasa: choice(['id', 'en'], { title: 'bahasa laporan' }),
      aturan: ruleLevels(rules, 'Tingkat tiap aturan; "off" mematikannya.'),
      abaikan: { ...patterns, title: 'berkas yang tidak diperiksa' },
      per_berkas: list(
        map(
          { berkas: { ...patterns, needed: true }, aturan: { ...ruleLevels(rules, 'Tingkat aturan untuk berkas ini.'), needed: true } },
          { required: ['berkas', 'aturan'] },
        ),
        { title: 'tingkat aturan per berkas', description: 'Yang tertulis kemudian mengalahkan yang lebih dahulu.' },
      ),
      pengecualian: list(
        map(
          {
            aturan: text({ needed: true, title: 'aturan yang dikecualikan', examples: ['publikasi/sippn'] }),
            tempat: text({
              needed: true,
              title: 'tempat',
              description: 'Berkas (pola), berkas#id-layanan, berkas#tempat.di.dalamnya, atau sidik temuan (16 angka heksadesimal).',
              examples: ['unit/kel-sukamaju.yaml#surat-keterangan-domisili'],
            }),
            alasan: text({ needed: true, title: 'alasan', examples: ['Akun SIPPN menunggu verifikasi'] }),
            penanggung_jawab: text({ needed: true, title: 'siapa yang bertanggung jawab', examples: ['Bagian Organisasi'] }),
            sampai: date({ needed: true, title: 'hari terakhir berlakunya', examples: ['2027-03-31'] }),
          },
          { required: ['aturan', 'tempat', 'alasan', 'penanggung_jawab', 'sampai'] },
        ),
        {
          title: 'pengecualian',
          description: 'Temuan yang untuk sementara tidak dihitung. Yang lewat waktu atau tidak terpakai menjadi temuan.',
        },
      ),
      dasar_temuan: text({
        title: 'berkas dasar temuan',
        description: 'Temuan yang sudah ada ketika pemeriksaan dimulai; ditulis oleh check-standard baseline.',
        examples: ['.check-standard-baseline.json'],
      }),
      register: list(text(), {
        title: 'register peraturan tambahan',
        description: 'Berkas YAML berisi peraturan daerah atau kementerian Anda sendiri; bentuknya ada di docs/register.md.',
        examples: [['daerah.yaml']],
      }),
    },
    { title: 'Pengaturan check-standard', description: 'check-standard.yaml, dicari dari folder berkas ke atas sampai akar repositori.' },
  );

/** What a configuration that conforms holds. */
export type ConfigurationFile = Infer<ReturnType<typeof configurationShape>>;

/** The JSON Schema of the configuration, `schemas/konfigurasi-1.schema.json`. */
export const configurationJsonSchema = (rules: readonly AnyRule[]) =>
  jsonSchemaOf(configurationShape(rules), 'src/engine/configuration.ts');
