import fc from 'fast-check';

// A change must not be refused for what chance finds elsewhere: the same cases every time, others with COPSE_RANDOM=1,
// and those of one seed again with COPSE_RANDOM=<seed>. A failure prints its seed.
const asked = process.env['COPSE_RANDOM'];
const seed = asked === undefined ? 7 : asked === '1' ? Math.floor(Math.random() * 2 ** 31) : Number(asked);
if (asked !== undefined) console.log(`random cases of COPSE_RANDOM=${seed}`);
fc.configureGlobal({ seed });
