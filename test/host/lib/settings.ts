/** User or machine settings by their full names. */
export type Settings = Readonly<Record<string, unknown>>;

/**
 * What keeps VS Code to the matter at hand: no welcome pages, no look at a market place, no AI process; and files are
 * saved when asked for, as on a desktop.
 */
export const quietSettings: Settings = {
  'chat.agentHost.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Makes an extension run where a browser's extensions run, in a web worker. (The development setting
 * `extensionDevelopmentKind` does nothing in a VS Code that itself runs in a browser.)
 * @param ids full names of extensions, as `publisher.name`
 */
export function inWebWorker(...ids: readonly string[]): Settings {
  return { 'remote.extensionKind': Object.fromEntries(ids.map(id => [id, ['web']])) };
}
