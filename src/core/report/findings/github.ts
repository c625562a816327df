import { type CheckResult, pathFromStart, severityOrder } from './check-result';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** The result as workflow commands, which GitHub shows on the changed lines; most severe first, since it shows only so many. */
export function checkToGitHub(result: CheckResult): string {
  const all = result.designs.flatMap(design =>
    design.findings.map(finding => ({ finding, file: pathFromStart(design, finding) })),
  );
  const ordered = severityOrder.flatMap(severity => all.filter(({ finding }) => finding.severity === severity));
  return ordered
    .map(({ finding: { rule, severity, message, line, column, endLine, endColumn }, file }) => {
      const properties = { file, line, endLine, ...(line === endLine ? { col: column, endColumn } : {}), title: rule };
      const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      return `::${commands[severity]} ${written.join(',')}::${escapeData(message)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
