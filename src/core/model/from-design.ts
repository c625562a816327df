/**
 * A path as it is written in a file, seen from the design's folder: `notes/a.md` in `stories/north.cop.yaml` as `stories/notes/a.md`.
 * Undefined for what begins at the root of a machine, or is no path.
 */
export function fromDesign(file: string, written: string): string | undefined {
  const plain = written.replaceAll('\\', '/');
  if (plain.trim() === '' || plain.startsWith('/') || /^[a-z][a-z\d+.-]*:/i.test(plain) || /[\0\n\r]/.test(plain)) {
    return undefined;
  }
  const steps: string[] = file.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '' || step === '.') continue;
    const last = steps.at(-1);
    if (step === '..' && last !== undefined && last !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
