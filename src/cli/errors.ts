/** How a command ends. */
export const exitCodes = { fine: 0, notFine: 1, wrongUse: 2, internalFault: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A mistake of the person at the terminal; its message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
