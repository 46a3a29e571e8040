import { cursorText, readCursor } from './cursor';
import { EVENT_TYPES, isTypePattern, typesOf } from './event-types';
import { afterFailure, PATIENCE_S } from './retry';

describe('cursors', () => {
  it('come back as they were given out', () => {
    expect(readCursor(cursorText({ life: '00ff00aa', position: 1042 }))).toEqual({ life: '00ff00aa', position: 1042 });
  });

  it.each(['', '1042', 'latest', '00ff00aa.', '00ff00aa.-1', '00ff00aa.1e3', '00FF00AA.1', '00ff00aa.1 ', `00ff00aa.${'9'.repeat(16)}`])(
    '"%s" is none',
    (text) => {
      expect(readCursor(text)).toBeNull();
    },
  );
});

describe('types of events', () => {
  it('are asked for one by one, by group, or all', () => {
    expect(typesOf(['order.placed', 'consent.*'])).toEqual(['order.placed', 'consent.given', 'consent.withdrawn']);
    expect(typesOf(['*'])).toBeNull();
    expect(typesOf(['order.*', 'order.placed'])?.filter((type) => type === 'order.placed')).toHaveLength(1);
  });

  it.each(['order', 'order.', 'orders.*', '*.*', '.*', 'order.placed2', ''])('"%s" stands for none', (pattern) => {
    expect(isTypePattern(pattern)).toBe(false);
  });

  it('have one name each', () => {
    expect(new Set(EVENT_TYPES).size).toBe(EVENT_TYPES.length);
  });
});

describe('after a failure', () => {
  it('tries again after 5 s, twice as long each time, an hour at most', () => {
    const delays = [1, 2, 3, 10, 11, 40].map((failures) => afterFailure(failures, 0, 500, 0.5));
    expect(delays).toEqual([5, 10, 20, 2560, 3600, 3600].map((delaySeconds) => ({ kind: 'retry', delaySeconds })));
  });

  it('stays between 5 s and an hour whatever chance says', () => {
    for (const chance of [0, 0.25, 0.999])
      for (const failures of [1, 5, 50]) {
        const after = afterFailure(failures, 0, null, chance);
        expect(after.kind === 'retry' && after.delaySeconds >= 5 && after.delaySeconds <= 3600).toBe(true);
      }
  });

  it('gives up after a day, not before', () => {
    expect(afterFailure(30, PATIENCE_S - 1, 500, 0.5).kind).toBe('retry');
    expect(afterFailure(30, PATIENCE_S, 500, 0.5)).toEqual({ kind: 'disable', reason: 'failing' });
  });

  it('gives up at once when the consumer says that it is gone', () => {
    expect(afterFailure(1, 0, 410, 0.5)).toEqual({ kind: 'disable', reason: 'gone' });
  });
});
