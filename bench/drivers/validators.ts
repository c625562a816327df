/** By kind; this module is replaced by the compiled ones when the drivers are built. */
export const validators: Readonly<Record<string, (value: unknown) => boolean>> = {};
