import { checkAnswers, type Question } from './questions';

const questions: Question[] = [
  { key: 'diet', label: 'Diet', kind: 'choice', required: true, options: ['any', 'vegan'] },
  { key: 'age', label: 'Age', kind: 'number', required: false },
  { key: 'drives', label: 'Drives', kind: 'yes-no', required: false },
  { key: 'wish', label: 'Wish', kind: 'text', required: false },
];

describe('answers', () => {
  it('are kept without the empty ones', () => {
    expect(checkAnswers(questions, { diet: ' vegan ', age: 7, drives: false, wish: '  ' })).toEqual({
      ok: true,
      value: { diet: 'vegan', age: 7, drives: false },
    });
  });

  it.each([
    [{}, 'diet'],
    [{ diet: 'meat' }, 'diet'],
    [{ diet: 'any', age: 'seven' }, 'age'],
    [{ diet: 'any', drives: 'yes' }, 'drives'],
    [{ diet: 'any', wish: 'x'.repeat(3000) }, 'wish'],
    [{ diet: 'any', other: 1 }, 'other'],
  ])('%j are refused for %s', (given, key) => {
    expect(checkAnswers(questions, given)).toMatchObject({ ok: false, reason: { key } });
  });
});
