import type * as vscode from 'vscode';
import type { Designs } from './designs';
import { diagnostics } from './providers/diagnostics';

/** Something that the extension offers. */
export type Feature = (designs: Designs, context: vscode.ExtensionContext) => vscode.Disposable;

/** Everything that the extension offers, one file each. */
export const features: readonly Feature[] = [diagnostics];
