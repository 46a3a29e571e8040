import { randomBytes } from 'node:crypto';
import { openSecret, sealSecret } from './keep-secret';
import { drawSecret } from './sign';

const KEY = randomBytes(32);

/** The same text with its last byte changed. */
function spoiled(kept: string): string {
  const bytes = Buffer.from(kept.slice(3), 'base64');
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  return `v1:${bytes.toString('base64')}`;
}

describe('a kept secret', () => {
  const secret = drawSecret();

  it('is not to be read off what is kept, and never kept the same way twice', () => {
    const kept = sealSecret(secret, KEY);
    expect(kept).not.toContain(secret.slice(6));
    expect(Buffer.from(kept.slice(3), 'base64').toString('latin1')).not.toContain(secret);
    expect(sealSecret(secret, KEY)).not.toBe(kept);
    expect(kept.length).toBeLessThan(255);
  });

  it('opens again, also one that was kept before secrets were sealed', () => {
    expect(openSecret(sealSecret(secret, KEY), KEY)).toBe(secret);
    expect(openSecret(secret, KEY)).toBe(secret);
  });

  it.each([
    ['sealed under another key', sealSecret(drawSecret(), randomBytes(32))],
    ['spoiled', spoiled(sealSecret(drawSecret(), KEY))],
    ['cut', 'v1:AAAA'],
    ['something else', 'hello'],
    ['empty', ''],
  ])('is null when it is %s', (_what, kept) => expect(openSecret(kept, KEY)).toBeNull());
});
