import { dayOfBirth } from './birth-day';

describe('a day of birth as VK writes it', () => {
  it.each([
    ['1.2.1990', '1990-02-01'],
    ['31.12.2001', '2001-12-31'],
    ['29.2.2000', '2000-02-29'],
    ['29.2.2001', null],
    ['31.4.1990', null],
    ['1.2', null],
    ['1.2.1850', null],
    ['1990-02-01', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (text, day) => {
    expect(dayOfBirth(text)).toBe(day);
  });
});
