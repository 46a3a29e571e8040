import { safeAim } from './aim';

describe('where somebody wanted to go', () => {
  it('is a page of this shop', () => {
    expect(safeAim('/orders/abc?x=1')).toBe('/orders/abc?x=1');
  });

  it.each([null, '', 'https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])('is never %j', (to) => {
    expect(safeAim(to)).toBe('/');
  });
});
