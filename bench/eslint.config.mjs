import { readFileSync } from 'node:fs';
import schemaValidator from 'eslint-plugin-json-schema-validator';
import yml from 'eslint-plugin-yml';

const schema = JSON.parse(readFileSync(new URL('../schemas/standar-pelayanan-1.schema.json', import.meta.url), 'utf8'));

export default [
  ...yml.configs.base,
  {
    files: ['**/*.yaml'],
    plugins: { 'json-schema-validator': schemaValidator },
    rules: {
      'json-schema-validator/no-invalid': [
        'error',
        { useSchemastoreCatalog: false, mergeSchemas: false, schemas: [{ fileMatch: ['**/*.yaml'], schema }] },
      ],
    },
  },
];
