import { personFillOf, type PersonFacts } from './person-fill';

const nobody: PersonFacts = { name: null, email: null, city: null, sex: 'unknown', birth_date: null };
const anna: PersonFacts = { name: 'Анна', email: 'anna@people.test', city: 'Казань', sex: 'female', birth_date: '1990-02-28' };

describe('what an account fills into its customer record', () => {
  it('is what was empty there', () => {
    expect(personFillOf(nobody, anna)).toEqual(anna);
    expect(personFillOf({ ...nobody, name: 'Без имени', sex: null }, anna)).toEqual(anna);
  });

  it('is nothing that somebody typed', () => {
    const typed: PersonFacts = { name: 'А. Иванова', email: 'a@people.test', city: 'Пермь', sex: 'male', birth_date: '1980-01-01' };
    expect(personFillOf(typed, anna)).toEqual({});
    expect(personFillOf(typed, nobody)).toEqual({});
  });

  it('is the new address where the record held the one that was replaced', () => {
    expect(personFillOf({ ...anna, email: 'old@people.test' }, anna, 'old@people.test')).toEqual({ email: 'anna@people.test' });
    expect(personFillOf({ ...anna, email: 'other@people.test' }, anna, 'old@people.test')).toEqual({});
    expect(personFillOf(anna, anna, 'anna@people.test')).toEqual({});
  });
});
