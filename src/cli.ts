#!/usr/bin/env node
import { nodeFiles } from './cli/node-files';
import { nodeGit } from './cli/node-git';
import type { Output } from './cli/ports';
import { run } from './cli/run';

let errors: Output | undefined;

process.exitCode = run({
  args: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  today: () => localDay(new Date()),
  clock: () => performance.now(),
  stdout: output(process.stdout),
  files: nodeFiles,
  // Seldom asked, and both take time to make.
  get stderr() {
    errors ??= output(process.stderr);
    return errors;
  },
  get git() {
    return nodeGit;
  },
});

function output(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`copse check | head`) closes the pipe; that is no failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { isTerminal: stream.isTTY === true, columns: stream.columns, write: text => void stream.write(text) };
}

function localDay(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
