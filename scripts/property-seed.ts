// Properties try the same inputs in every run of `npm test`, so that red means that something changed; the nightly run tries new ones.
import fc from 'fast-check';

if (process.env.SINEW_NIGHTLY === undefined) fc.configureGlobal({ seed: Number(process.env.SINEW_SEED ?? 20261128) });
