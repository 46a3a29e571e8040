import { readablePhone } from './phone-format';

it('groups Russian numbers and leaves everything else as it is', () => {
  expect(readablePhone('+79991234567')).toBe('+7\u00a0999\u00a0123-45-67');
  expect(readablePhone('+4930123456')).toBe('+4930123456');
  expect(readablePhone('8 800 100')).toBe('8 800 100');
  expect(readablePhone(null)).toBe('');
});
