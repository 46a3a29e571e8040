import { codeText, readCode } from './qr-code';

const signature = 'a1'.repeat(16);

describe('a QR code', () => {
  it.each(['card', 'ticket'] as const)('of a %s is read back, in any case', (kind) => {
    const text = codeText({ kind, documentId: 'abc123' }, signature);
    expect(text).toMatch(/^[A-Z0-9-]+$/);
    expect(readCode(` ${text.toLowerCase()} `)).toEqual({ subject: { kind, documentId: 'abc123' }, signature });
  });

  it.each(['', '4417', 'ARTEL-X-abc-00', 'ARTEL-C-ABC-123'])('is not made of %j', (text) => expect(readCode(text)).toBeNull());
});
