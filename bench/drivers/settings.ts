/** Where the drivers find what they need; set by `measures/`. */
export const peersFolder = process.env['COPSE_BENCH_PEERS'] ?? '';
export const schemasFolder = process.env['COPSE_BENCH_SCHEMAS'] ?? '';
