import fc from 'fast-check';

// What a run checks depends on no clock: the same inputs for everybody, others where a seed is given.
fc.configureGlobal({seed: Number(process.env.FAST_CHECK_SEED ?? 1)});
