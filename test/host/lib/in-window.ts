import { isSupported } from './paths';

/** A test that drives a window by hand. Where there is no test host for the system it is told as not run. */
export const itByHand = isSupported ? it : it.skip;
