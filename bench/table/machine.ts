import { cpus, loadavg, totalmem, type } from 'node:os';
import { versionOf } from '../peers/install';

/** The machine and the versions that figures were measured with. */
export function machine(tools: readonly string[]): readonly string[] {
  const [first] = cpus();
  const versions = tools.flatMap(name => {
    const version = versionOf(name);
    return version === undefined ? [] : [`${name} ${version}`];
  });
  return [
    `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB, ${type()} ${process.arch}, Node ${process.version.slice(1)}`,
    ...(versions.length === 0 ? [] : [versions.join(', ')]),
    `${new Date().toISOString().slice(0, 10)}; load of the machine (1 minute): ${loadavg()[0]?.toFixed(1)}`,
  ];
}
