// Required before a program that is measured: writes down at its end how much memory it took at most, and the time of the processor.
import { appendFileSync, readFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const line = JSON.stringify({ peak: ownPeak() ?? maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1000 });
  appendFileSync(process.env['COPSE_BENCH_USE'] ?? '', `${line}\n`);
});

/** In bytes. On Linux, `maxRSS` begins with that of the process that started this one. */
function ownPeak(): number | undefined {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return found === null ? undefined : Number(found[1]) * 1024;
  } catch {
    return undefined;
  }
}
