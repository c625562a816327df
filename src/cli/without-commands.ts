import type { Output, Ports } from './ports';

/**
 * The same ports, for a command that prints what people wrote. GitHub's runner obeys lines of what a step prints (`::set-output …`,
 * `##[add-mask]`); where it reads along, no text in a plan becomes such a line.
 */
export function withoutCommands(ports: Ports): Ports {
  if (ports.env['GITHUB_ACTIONS'] !== 'true') return ports;
  return { ...ports, stdout: tamed(ports.stdout), stderr: tamed(ports.stderr) };
}

function tamed(output: Output): Output {
  const write = (text: string) =>
    output.write(text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1: ').replaceAll('##[', '## ['));
  return { ...output, write };
}
