import { reportOfSmsRu, reportOfTwilio } from './sms-report';

describe('reports of text messages', () => {
  it.each([
    ['sms_status\n000000-1\n103\n1767254400', { messageId: '000000-1', outcome: 'delivered', words: 'status 103' }],
    ['sms_status\n000000-1\n104\n1767254400', { messageId: '000000-1', outcome: 'failed', words: 'status 104' }],
    ['sms_status\n000000-1\n150\n1767254400', { messageId: '000000-1', outcome: 'failed', words: 'status 150' }],
    ['sms_status\n000000-1\n102\n1767254400', null],
    ['callcheck_status\n1\n401\n1767254400', null],
    ['', null],
  ])('of SMS.ru: %j', (entry, report) => {
    expect(reportOfSmsRu(entry)).toEqual(report);
  });

  it.each([
    ['delivered', undefined, { messageId: 'SM1', outcome: 'delivered', words: 'delivered' }],
    ['undelivered', '30003', { messageId: 'SM1', outcome: 'failed', words: 'undelivered 30003' }],
    ['failed', undefined, { messageId: 'SM1', outcome: 'failed', words: 'failed' }],
    ['sent', undefined, null],
  ])('of Twilio: %s', (MessageStatus, ErrorCode, report) => {
    expect(reportOfTwilio({ MessageSid: 'SM1', MessageStatus, ...(ErrorCode ? { ErrorCode } : {}) })).toEqual(report);
  });
});
