import { answersOf, missingOf } from './answers';

const question = (key: string, kind: 'text' | 'number' | 'choice' | 'yes-no', required = false) => ({ key, label: key, kind, required });
const QUESTIONS = [
  question('diet', 'text'),
  question('age', 'number', true),
  question('size', 'choice', true),
  question('photo', 'yes-no'),
];

describe('answers to the questions of an event', () => {
  it('have the kinds that were asked for', () => {
    expect(answersOf(QUESTIONS, { diet: ' нет ', age: '12,5', size: 'M', photo: true })).toEqual({
      diet: 'нет',
      age: 12.5,
      size: 'M',
      photo: true,
    });
  });

  it('that are missing or are no numbers are named', () => {
    expect(missingOf(QUESTIONS, { age: 'много', diet: '' })).toEqual(['age', 'size']);
    expect(missingOf(QUESTIONS, { age: '3', size: 'M' })).toEqual([]);
  });
});
