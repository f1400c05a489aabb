import { writeFileSync } from 'node:fs';

import { caseFileSchemaText } from '#shared/interchange/case-schema';

const TARGET = new URL('../docs/case-file.schema.json', import.meta.url);

writeFileSync(TARGET, caseFileSchemaText());
console.log('wrote docs/case-file.schema.json');
