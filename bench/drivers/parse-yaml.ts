// Whole process: reads and parses the files below a folder with `yaml`, and does nothing else.
import { parseDocument } from 'yaml';
import { designsBelow, yamlExtension } from './files';

for (const files of designsBelow(process.argv[2] ?? '', yamlExtension))
  for (const { text } of files) parseDocument(text);
