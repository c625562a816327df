import { isSupported } from './paths';

/** Declares a test that drives a window by hand. Where there is no test host for the system it is told as not run. */
export function itByHand(title: string, test: (this: Mocha.Context) => Promise<void> | void): void {
  // Looked up anew: a process that runs several files has another `it` for each.
  const declare = isSupported ? it : it.skip;
  declare(title, test);
}
