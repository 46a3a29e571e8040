import { estimatedSeconds, problemsOf, type PreflightFacts } from './preflight';

const good: PreflightFacts = {
  channel: 'email',
  message: { subject: 'Hello', body: 'Hi {{ unsubscribe_url }}' },
  templateFault: null,
  unknownTags: [],
  hasUnsubscribeLink: true,
  missing: { city: 0 },
  willSend: 10,
  endAt: new Date('2026-07-02'),
  now: new Date('2026-07-01'),
  isChannelSetUp: true,
};

describe('a preflight', () => {
  it('lets a good mailing start', () => expect(problemsOf(good)).toEqual([]));
  it.each<[string, Partial<PreflightFacts>]>([
    ['NO_MESSAGE', { message: null }],
    ['EMPTY_SUBJECT', { message: { subject: ' ', body: 'x' } }],
    ['EMPTY_BODY', { message: { subject: 'x', body: '' } }],
    ['TEMPLATE_INVALID', { templateFault: 'tag not closed' }],
    ['UNKNOWN_TAG', { unknownTags: ['customer.nmae'] }],
    ['MISSING_DATA', { missing: { city: 3, name: 0 } }],
    ['NO_UNSUBSCRIBE_LINK', { hasUnsubscribeLink: false }],
    ['EMPTY_AUDIENCE', { willSend: 0 }],
    ['WINDOW_PAST', { endAt: good.now }],
    ['CHANNEL_NOT_SET_UP', { isChannelSetUp: false }],
  ])('says %s', (code, change) => expect(problemsOf({ ...good, ...change }).map((problem) => problem.code)).toEqual([code]));
  it('asks text messages for no subject and no link', () =>
    expect(problemsOf({ ...good, channel: 'sms', message: { subject: '', body: 'x' }, hasUnsubscribeLink: false })).toEqual([]));
});

describe('an estimate', () => {
  const pace = { ratePerSecond: null, channelRatePerSecond: null, connections: 5, secondsPerLetter: null };
  it('is unknown where nothing bounds it', () => expect(estimatedSeconds(100, pace)).toBeNull());
  it('takes the slowest bound', () =>
    expect(estimatedSeconds(100, { ratePerSecond: 10, channelRatePerSecond: 50, connections: 5, secondsPerLetter: 0.1 })).toBe(10));
});
