import { fateOfSmsc, fateOfSmscStatus, fateOfSmsRu, fateOfTwilio } from './sms-reply';
import { fateOfVk } from './vk-reply';

const kindOf = (fate: { kind: string; isPermanent?: boolean; bars?: boolean; stopsSeconds?: number }): string =>
  [
    fate.kind,
    fate.isPermanent === undefined ? '' : fate.isPermanent ? 'for good' : 'for now',
    fate.bars ? 'bars' : '',
    fate.stopsSeconds ? 'stops' : '',
  ]
    .filter(Boolean)
    .join(' ');
const smsc = (code: number) => fateOfSmsc(200, { error: 'x', error_code: code }, '');
const smsRu = (code: number) =>
  fateOfSmsRu(200, { status: 'OK', status_code: 100, sms: { '79': { status: 'ERROR', status_code: code } } }, '');
const vk = (code: number) => fateOfVk(200, { error: { error_code: code, error_msg: 'x' } }, '');

describe('what providers answer', () => {
  it.each([
    [1, 'refused for good'],
    [2, 'unsent stops'],
    [3, 'unsent stops'],
    [4, 'unsent stops'],
    [5, 'refused for good'],
    [6, 'refused for good'],
    [7, 'refused for good bars'],
    [8, 'refused for good'],
    [9, 'refused for now'],
  ])('SMSC.ru error %i is %s', (code, expected) => expect(kindOf(smsc(code))).toBe(expected));
  it.each([
    [-3, 'refused for now'],
    [-1, 'accepted'],
    [0, 'accepted'],
    [1, 'accepted'],
    [2, 'accepted'],
    [20, 'refused for good'],
    [25, 'refused for good'],
  ])('SMSC.ru status %i is %s', (status, expected) => expect(kindOf(fateOfSmscStatus({ status }, '1') ?? { kind: 'null' })).toBe(expected));
  it.each([
    [100, 'accepted'],
    [103, 'accepted'],
    [201, 'unsent stops'],
    [200, 'unsent stops'],
    [300, 'unsent stops'],
    [202, 'refused for good bars'],
    [207, 'refused for good bars'],
    [205, 'refused for good'],
    [206, 'refused for now'],
    [209, 'refused for good'],
    [220, 'refused for now'],
    [230, 'refused for now'],
  ])('SMS.ru %i is %s', (code, expected) => expect(kindOf(smsRu(code))).toBe(expected));
  it.each([
    [201, { sid: 'SM1' }, 'accepted'],
    [400, { code: 21211, message: 'x' }, 'refused for good bars'],
    [400, { code: 21610, message: 'x' }, 'refused for good bars'],
    [400, { code: 21617, message: 'x' }, 'refused for good'],
    [401, { code: 20003, message: 'x' }, 'unsent stops'],
    [429, { code: 20429, message: 'x' }, 'refused for now'],
    [500, null, 'lost'],
  ])('Twilio %i %o is %s', (status, body, expected) => expect(kindOf(fateOfTwilio(status, body, ''))).toBe(expected));
  it.each([
    [5, 'unsent stops'],
    [6, 'refused for now'],
    [9, 'unsent stops'],
    [10, 'refused for now'],
    [14, 'unsent stops'],
    [18, 'refused for good bars'],
    [29, 'unsent stops'],
    [100, 'refused for good'],
    [900, 'refused for good'],
    [901, 'refused for good'],
    [902, 'refused for good'],
    [914, 'refused for good'],
    [936, 'refused for good'],
  ])('VK error %i is %s', (code, expected) => expect(kindOf(vk(code))).toBe(expected));
  it('VK takes a message, alone or in a list', () => {
    expect(fateOfVk(200, { response: 7 }, '')).toMatchObject({ kind: 'accepted', messageId: '7' });
    expect(fateOfVk(200, { response: [{ peer_id: 1, message_id: 8 }] }, '')).toMatchObject({ kind: 'accepted', messageId: '8' });
    expect(kindOf(fateOfVk(200, { response: [{ peer_id: 1, error: { code: 901, description: 'x' } }] }, ''))).toBe('refused for good');
    expect(kindOf(fateOfVk(502, null, 'Bad gateway'))).toBe('lost');
  });
});
