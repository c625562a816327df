/** How an extension host came and went, as the server's output tells it. */
interface ExtensionHost {
  readonly pid: string;
  readonly end?: string;
}

const launched = /<(\d+)> Launched Extension Host Process/g;
const exited = /<(\d+)> Extension Host Process exited with (code: \S+, signal: \w+)/g;
const wellEnded = 'code: 0, signal: null';

/**
 * @param output what the server printed
 * @returns the processes of the extension hosts that have not left yet
 */
export function extensionHostsRunning(output: string): readonly string[] {
  return extensionHosts(output)
    .filter(host => host.end === undefined)
    .map(host => host.pid);
}

/**
 * @param output what the server printed, once its windows are closed
 * @returns a line for each extension host that was killed, crashed, or never left, and one where there was none at all
 */
export function extensionHostTroubles(output: string): readonly string[] {
  const hosts = extensionHosts(output);
  if (hosts.length === 0) return ['No extension host was ever started.'];
  return hosts
    .filter(host => host.end !== wellEnded)
    .map(
      ({ pid, end }) => `The extension host ${pid} ${end === undefined ? 'did not leave' : `ended badly (${end})`}.`,
    );
}

function extensionHosts(output: string): readonly ExtensionHost[] {
  const ends = new Map(Array.from(output.matchAll(exited), ([, pid = '', end = '']) => [pid, end]));
  return Array.from(output.matchAll(launched), ([, pid = '']) => {
    const end = ends.get(pid);
    return end === undefined ? { pid } : { pid, end };
  });
}
