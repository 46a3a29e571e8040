import { phoneText } from './phone';

it.each([
  ['+79162044417', '+7 916 204-44-17'],
  ['+4930123456', '+4930123456'],
  ['12', '12'],
])('%s is read as %s', (phone, text) => {
  expect(phoneText(phone)).toBe(text);
});
