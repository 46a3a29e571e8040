import { EDIT_WINDOW_MS, isEditable, waitBeforeNext } from './comment-rules';

const now = new Date('2026-11-21T12:00:00Z');
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);

describe('comments', () => {
  it('can be changed until the window closes, and not once hidden', () => {
    expect(isEditable({ at: new Date(now.getTime() - EDIT_WINDOW_MS), state: 'visible' }, now)).toBe(true);
    expect(isEditable({ at: new Date(now.getTime() - EDIT_WINDOW_MS - 1), state: 'visible' }, now)).toBe(false);
    expect(isEditable({ at: now, state: 'hidden' }, now)).toBe(false);
  });

  it('wait when one person writes too many', () => {
    expect(waitBeforeNext([ago(1), ago(2), ago(3), ago(4)], now)).toBe(0);
    expect(waitBeforeNext([ago(1), ago(2), ago(3), ago(4), ago(5)], now)).toBe(595);
    expect(waitBeforeNext([ago(1), ago(2), ago(3), ago(4), ago(600)], now)).toBe(0);
    expect(
      waitBeforeNext(
        Array.from({ length: 50 }, (_, n) => ago(700 + n)),
        now,
      ),
    ).toBe(86_400 - 749);
  });
});
