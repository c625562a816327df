import * as vscode from 'vscode';
import type { ReadinessNode } from '../../../core/features/readiness-tree/node';

const icons: Readonly<Record<NonNullable<ReadinessNode['state']>, readonly [icon: string, color?: string]>> = {
  ready: ['pass-filled', 'testing.iconPassed'],
  'ready-but': ['color-mode', 'testing.iconQueued'],
  'not-ready': ['circle-large-outline'],
  met: ['pass', 'testing.iconPassed'],
  partial: ['color-mode', 'testing.iconQueued'],
  unmet: ['error', 'testing.iconFailed'],
  open: ['circle-large-outline'],
  'n/a': ['dash'],
  waived: ['watch'],
  declared: ['verified'],
};

/** A shape of its own for every state; the colour only says it again. */
export function stateIcon(state: NonNullable<ReadinessNode['state']>): vscode.ThemeIcon {
  const [icon, color] = icons[state];
  return new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
}
