import fc from 'fast-check';

// A change must not be refused for what chance finds elsewhere: the same cases every time, others with COPSE_RANDOM=1.
if (process.env['COPSE_RANDOM'] === undefined) fc.configureGlobal({ seed: 7 });
