import { staleFields } from './customer';
import {
  customerChangeCount,
  customerDraftFromJson,
  customerEditBody,
  customerTextsOf,
  isReachableDraft,
  mergeCustomer,
  resolveCustomerMerge,
  withCustomerText,
  type CustomerDraft,
} from './customer-draft';

const ANNA = customerTextsOf({
  name: 'Анна',
  shortName: null,
  phone: '+79161234567',
  email: null,
  city: 'Тверь',
  address: null,
  sex: null,
  birthDate: '1990-05-17',
  socialStatus: null,
});

const typed = (texts: Partial<typeof ANNA>): CustomerDraft =>
  Object.entries(texts).reduce<CustomerDraft>((draft, [field, value]) => withCustomerText(draft, field as keyof typeof ANNA, value), {
    base: ANNA,
    texts: {},
  });

describe('the draft of a customer', () => {
  it('holds what differs, and sends what was there before with it', () => {
    const draft = withCustomerText(typed({ city: 'Казань', name: 'Анна К.' }), 'name', 'Анна');
    expect(customerChangeCount(draft)).toBe(1);
    expect(customerEditBody(draft)).toEqual({ city: 'Казань', expected: { city: 'Тверь' } });
    expect(ANNA.sex).toBe('unknown');
  });

  it('leaves somebody to reach', () => {
    expect(isReachableDraft(typed({ phone: ' ' }))).toBe(false);
    expect(isReachableDraft(typed({ phone: '', shortName: 'Аня' }))).toBe(true);
  });

  it('merges field by field; nothing typed is lost without a choice', () => {
    const theirs = { ...ANNA, city: 'Москва', email: 'anna@people.test', name: 'Анна Каренина' };
    const merge = mergeCustomer(typed({ city: 'Казань', phone: '+79160000000', name: 'Анна Каренина' }), theirs);
    expect(merge.disputed.map(({ field }) => field)).toEqual(['city']);
    expect(merge.mine.map(({ field }) => field)).toEqual(['phone']);
    expect(merge.theirs.map(({ field }) => field)).toEqual(['email']);
    expect(resolveCustomerMerge(merge, theirs, {})).toEqual({ base: theirs, texts: { phone: '+79160000000', city: 'Казань' } });
    expect(resolveCustomerMerge(merge, theirs, { city: 'theirs' }).texts).toEqual({ phone: '+79160000000' });
  });

  it('is read back only when it is one', () => {
    const draft = typed({ city: 'Казань' });
    expect(customerDraftFromJson(JSON.stringify(draft))).toEqual(draft);
    for (const other of ['null', '{', '{"base":{},"texts":{"city":"x"}}', JSON.stringify({ base: ANNA, texts: { shoe: '42' } })])
      expect(customerDraftFromJson(other)).toBeNull();
  });
});

describe('a field that somebody expects', () => {
  const stored = {
    name: 'Анна',
    short_name: null,
    phone: null,
    email: null,
    city: 'Москва',
    address: null,
    sex: null,
    birth_date: null,
    social_status: null,
  };
  it('is stale when it holds neither that nor what is to be written', () => {
    expect(staleFields(stored, { city: 'Тверь' }, { city: 'Казань' })).toEqual(['city']);
    expect(staleFields(stored, { city: 'Тверь' }, { city: 'Москва' })).toEqual([]);
    expect(staleFields(stored, { city: 'Москва', phone: '', sex: 'unknown', email: null }, { city: 'Казань' })).toEqual([]);
  });
});
