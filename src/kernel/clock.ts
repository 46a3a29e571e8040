/** Gives the present moment; an argument wherever time decides, so that tests can set it. */
export type Clock = () => Date;

/** The machine's clock. */
export const systemClock: Clock = () => new Date();

/** Milliseconds of one day of 24 hours. */
export const DAY_MS = 86_400_000;
