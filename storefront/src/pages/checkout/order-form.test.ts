import { formFor, orderBody, problemsOf } from './order-form';

const EMPTY = formFor(null);

describe('the form of an order', () => {
  it('is filled from the profile', () => {
    expect(formFor({ name: 'Анна', phone: null, email: 'a@b.ru', city: 'Казань' })).toEqual({
      ...EMPTY,
      name: 'Анна',
      email: 'a@b.ru',
      city: 'Казань',
    });
  });

  it.each([
    [{}, { phone: 'reach' }],
    [{ phone: '123' }, { phone: 'phone' }],
    [{ email: 'anna@' }, { email: 'email' }],
    [{ phone: '8 (999) 123-45-67' }, {}],
    [{ email: 'anna@shop.example' }, {}],
  ])('says what is wrong with %j', (typed, problems) => {
    expect(problemsOf({ ...EMPTY, ...typed })).toEqual(problems);
  });

  it('sends what was typed and leaves the rest out', () => {
    const body = orderBody({ ...EMPTY, phone: ' +7 999 ', comment: '  ' }, 'consent-personal-data@2');
    expect(JSON.parse(JSON.stringify(body))).toEqual({ contact: { phone: '+7 999' }, delivery: {}, consentTo: 'consent-personal-data@2' });
    expect(orderBody(EMPTY, null)).not.toHaveProperty('consentTo');
  });
});
