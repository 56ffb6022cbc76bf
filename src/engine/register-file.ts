import { jsonSchemaOf } from '../standard/json-schema.ts';
import { date, either, type Infer, list, map, number, text } from '../standard/shape.ts';

const by = (title: string) => either([text(), list(text())], { title, examples: ['Peraturan Daerah Kota Contoh Nomor 3 Tahun 2024'] });

/** The format of a user's own register of regulations. */
export const REGISTER_FILE = map(
  {
    register_peraturan: number({ constant: 1, needed: true, title: 'versi format', description: 'Selalu 1.' }),
    peraturan: list(
      map(
        {
          peraturan: text({
            needed: true,
            title: 'jenis, daerah atau kementerian, nomor, tahun',
            examples: ['Peraturan Daerah Kota Contoh Nomor 5 Tahun 2011'],
          }),
          tentang: text({ title: 'judul', examples: ['Retribusi Jasa Umum'] }),
          dicabut_oleh: by('peraturan yang mencabutnya'),
          dicabut_sebagian_oleh: by('peraturan yang mencabut sebagian'),
          diubah_oleh: by('peraturan yang mengubahnya'),
          sejak: date({ title: 'sejak kapan dicabut' }),
          pasal: text({ title: 'pasal yang mencabutnya', examples: ['Pasal 120 huruf b'] }),
        },
        { required: ['peraturan'] },
      ),
      { needed: true, title: 'peraturan', description: 'Yang tidak dicabut dan tidak diubah berlaku sebagaimana dibuat.' },
    ),
  },
  { required: ['register_peraturan', 'peraturan'], title: 'Register peraturan tambahan' },
);

/** What a register file that conforms holds. */
export type RegisterFile = Infer<typeof REGISTER_FILE>;

/** The JSON Schema of a register file, `schemas/register-1.schema.json`. */
export const registerJsonSchema = () => jsonSchemaOf(REGISTER_FILE, 'src/engine/register-file.ts');
