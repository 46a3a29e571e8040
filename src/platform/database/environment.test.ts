import { parseEnvironment, WrongSetting } from './environment';

describe('the environment', () => {
  it('has a default for everything', () => {
    const read = parseEnvironment({});
    expect(read).toMatchObject({ host: '0.0.0.0', port: 1337, publicUrl: 'http://localhost:1337', databaseUrl: undefined });
    expect(read).toMatchObject({ currency: 'RUB', defaultRegion: 'RU', timezone: 'Europe/Moscow', role: 'all', trustProxy: 0 });
    expect(read).toMatchObject({ guestOrders: true, reservationHours: 0, demoOrders: 3000, mode: 'production' });
    expect(read.dataDir).toBe(`${process.cwd()}/.artel`);
    expect(read.corsOrigins).toEqual(['http://localhost:1337']);
  });

  it('counts an empty value as absent', () => {
    expect(parseEnvironment({ PORT: '', REDIS_URL: '  ' })).toMatchObject({ port: 1337, redisUrl: undefined });
  });

  it('takes the public address as the allowed origin', () => {
    expect(parseEnvironment({ PUBLIC_URL: 'https://shop.example/artel/' })).toMatchObject({
      publicUrl: 'https://shop.example/artel',
      corsOrigins: ['https://shop.example'],
    });
    expect(parseEnvironment({ CORS_ORIGINS: 'https://a.example, https://b.example/' }).corsOrigins).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });

  it.each([
    ['PORT', '70000', 'a whole number from 1 to 65535'],
    ['PORT', '1e3', 'a whole number'],
    ['PUBLIC_URL', 'shop.example', 'https://shop.example'],
    ['DATABASE_URL', 'mysql://a/b', 'postgresql://'],
    ['DATABASE_POOL_MAX', '1', 'from 2 to 500'],
    ['REDIS_URL', 'http://a', 'redis://'],
    ['SMTP_URL', 'mail', 'smtps://'],
    ['MAIL_FROM', 'me', 'an e-mail address'],
    ['CURRENCY', 'rub', 'a currency code'],
    ['DEFAULT_REGION', 'Russia', 'a country code'],
    ['TIMEZONE', 'Moscow', 'Europe/Moscow'],
    ['ARTEL_ROLE', 'boss', 'one of all, web, worker'],
    ['LOG_LEVEL', 'loud', 'one of error, warn'],
    ['TRUST_PROXY', 'true', 'a whole number'],
    ['CORS_ORIGINS', 'shop.example', 'origins separated by commas'],
    ['METRICS_TOKEN', 'short', 'at least 16 characters'],
    ['GUEST_ORDERS', 'maybe', 'true or false'],
    ['RESERVATION_HOURS', '-1', 'a whole number'],
    ['MIN_AGE', 'x', 'a whole number'],
    ['TRASH_DAYS', '-1', 'a whole number'],
    ['DEMO_PASSWORD', 'short', 'at least 10 characters'],
    ['DEMO_ORDERS', '3k', 'a whole number'],
    ['NO_OPEN', 'x', 'true or false'],
  ])('refuses %s=%s with one line that names it and what is accepted', (name, value, accepted) => {
    const message = refusalOf({ [name]: value });
    expect(message).toContain(name);
    expect(message).toContain(accepted);
    expect(message).not.toContain('\n');
  });

  it('never prints a secret', () => {
    expect(refusalOf({ DATABASE_URL: 'mysql://a:hunter2@b/c' })).not.toContain('hunter2');
    expect(refusalOf({ PORT: '70000' })).toContain('"70000"');
  });
});

function refusalOf(env: Record<string, string>): string {
  try {
    parseEnvironment(env);
  } catch (error) {
    if (error instanceof WrongSetting) return error.message;
    throw error;
  }
  throw new Error('was accepted');
}
