import { join } from 'node:path';
import { driver } from '../build';
import type { Tool } from '../peers/tools';

export const cli = join(import.meta.dirname, '../../dist/cli.js');
export const asOf = ['--as-of', '2026-11-22'] as const;

export const copse: Tool = {
  name: 'copse check',
  version: '',
  note: 'schemas, references between files, and all rules',
  runs: folder => [{ args: [cli, 'check', folder, ...asOf] }],
};

export const copseList: Tool = {
  name: 'copse list',
  version: '',
  note: 'the same and the checklist: the verdict of each design',
  runs: folder => [{ args: [cli, 'list', folder, ...asOf] }],
};

export const naive: Tool = {
  name: 'yaml + ajv',
  version: '',
  note: 'parse, validate and look references up, with schemas compiled at the start; no rules',
  runs: folder => [{ args: [driver('check-naive'), folder] }],
};

export const parseFloor: Tool = {
  name: 'yaml alone',
  version: '',
  note: 'reads and parses, and does nothing with it',
  runs: folder => [{ args: [driver('parse-yaml'), folder] }],
};

export const physicalLimit: Tool = {
  name: 'physical limit',
  version: '',
  note: 'the same data as JSON: read, JSON.parse, compiled schemas, references',
  runs: folder => [{ args: [driver('check-limit'), `${folder}-json`] }],
};
