import { setTimeout as wait } from 'node:timers/promises';

type Delay = Promise<unknown> & { abort: () => void };
type Tools = { delay: (ms: number, error?: string) => Delay };

// pg-boss looks once a second whether its workers have ended, and requires its timer anew each time: on a slow machine after
// the suite is over, when Jest answers every `require` with nothing. The same waiting with a timer that is there already.
jest.requireActual<Tools>('pg-boss/src/tools').delay = (ms, error) => {
  const controller = new AbortController();
  const waited = wait(ms, undefined, { signal: controller.signal }).then(
    () => {
      if (error) throw new Error(error);
    },
    () => undefined,
  );
  return Object.assign(waited, { abort: () => controller.abort() });
};
