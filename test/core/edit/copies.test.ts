import assert from 'node:assert/strict';
import { duplicate } from '../../../src/core/edit/duplicate';
import { moveEntryTo } from '../../../src/core/edit/move';
import { cases, edited, entries, messy, path, team } from './layouts';
