// One seed for the property tests, so that a run says the same on every machine; BENIH=acak draws new cases, BENIH=<number> repeats them.
import fc from 'fast-check';

const FIXED = 1502;

const wanted = process.env.BENIH ?? String(FIXED);
const seed = wanted === 'acak' ? Date.now() % 2 ** 31 : Number(wanted);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
if (seed !== FIXED) console.info(`BENIH=${seed}`);
