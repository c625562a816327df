import type { Plugin } from 'esbuild';

export function lateFiles(groups: Readonly<Record<string, readonly string[]>>): Plugin;
