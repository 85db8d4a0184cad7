// The time of the machine that runs the script.
import type { Clock } from '../ports/clock.ts';

export const systemClock: Clock = { now: () => Date.now() };
