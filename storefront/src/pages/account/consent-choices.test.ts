import { holding } from './consent-choices';

const word = (purpose: string, channel: string, granted: boolean, at: string) => ({
  purpose,
  channel,
  granted,
  at,
  source: 'profile',
  textVersion: null,
});

describe('what holds of consents', () => {
  it('is the later of the channel’s word and the word for any', () => {
    const words = [
      word('marketing', 'any', true, '2026-01-02'),
      word('marketing', 'email', false, '2026-01-03'),
      word('marketing', 'sms', false, '2026-01-01'),
    ];
    expect([
      holding(words, 'marketing', 'email')?.granted,
      holding(words, 'marketing', 'sms')?.granted,
      holding(words, 'photo', 'any'),
    ]).toEqual([false, true, null]);
  });
});
