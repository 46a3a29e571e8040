import { Presets, SingleBar } from 'cli-progress';

/** Progress of one long piece of work on standard error: a bar on a terminal, a line every few seconds elsewhere. */
export interface Progress {
  /** `done` of `total` units; may be called as often as one likes. */
  update: (done: number, total: number) => void;
  /** Leaves the final state on the screen. */
  end: () => void;
}

const LINE_EVERY_MS = 5_000;

/** Begins to show progress of `what`. Nothing is drawn before the first update. */
export function startProgress(what: string): Progress {
  return process.stderr.isTTY ? bar(what) : lines(what);
}

function bar(what: string): Progress {
  const drawn = new SingleBar(
    { format: `${what} {bar} {percentage}% ({value}/{total}, {eta_formatted} left)`, stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  let isDrawn = false;
  return {
    update(done, total) {
      if (!isDrawn) drawn.start(total, done);
      isDrawn = true;
      drawn.setTotal(total);
      drawn.update(done);
    },
    end: () => drawn.stop(),
  };
}

function lines(what: string): Progress {
  let last = '';
  let toldAt = 0;
  const tell = (): void => void (last && process.stderr.write(`${last}\n`));
  return {
    update(done, total) {
      last = `${what}: ${done} of ${total}`;
      if (Date.now() - toldAt < LINE_EVERY_MS) return;
      toldAt = Date.now();
      tell();
      last = '';
    },
    end: tell,
  };
}
