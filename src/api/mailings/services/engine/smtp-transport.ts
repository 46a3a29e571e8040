import type { Environment } from '../../../../platform/database/environment';
import type { SmtpModules, SmtpSettings } from './smtp-types';
import { SmtpLine } from './smtp-line';
import type { Transport } from './transport';

/** Who signs letters (DKIM): domain, selector and the private key as PEM. */
export interface DkimKey {
  domainName: string;
  keySelector: string;
  privateKey: string;
}

/** The shop's mail server as a channel. Loads nodemailer's parts when it is called first. */
export async function smtpTransport(environment: Environment, smtpUrl: string): Promise<Transport> {
  const [connection, composer] = await Promise.all([import('nodemailer/lib/smtp-connection'), import('nodemailer/lib/mail-composer')]);
  const modules = { Connection: connection.default, Composer: composer.default } as unknown as SmtpModules;
  const settings = await smtpSettings(environment, smtpUrl);
  return {
    channel: 'email',
    provider: `SMTP ${settings.server.host}:${settings.server.port}`,
    openLine: (timeoutSeconds) => new SmtpLine(modules, settings, timeoutSeconds),
  };
}

async function smtpSettings(environment: Environment, smtpUrl: string): Promise<SmtpSettings> {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  const query = Object.fromEntries(
    [...url.searchParams].map(([key, value]) => [key, value === 'true' ? true : value === 'false' ? false : value]),
  );
  const from = environment.mailFrom;
  return {
    server: { ...query, host: url.hostname, port: Number(url.port) || (secure ? 465 : 587), secure, name: senderHost(environment) },
    auth: user ? { credentials: { user, pass: decodeURIComponent(url.password) } } : null,
    from,
    envelopeFrom: /<([^>]+)>/.exec(from)?.[1] ?? from.trim(),
    host: senderHost(environment),
    sign: environment.dkim ? await signer(environment.dkim) : null,
  };
}

/** The host that Message-IDs and greetings name: the shop's own. */
export function senderHost(environment: Environment): string {
  const host = new URL(environment.publicUrl).hostname;
  return host.includes(':') ? `[${host.replace(/^\[|\]$/g, '')}]` : host;
}

async function signer(key: DkimKey): Promise<(mime: Buffer) => Promise<Buffer>> {
  const { default: Dkim } = (await import('nodemailer/lib/dkim')) as unknown as {
    default: new (options: object) => { sign: (input: Buffer) => AsyncIterable<Buffer> };
  };
  const dkim = new Dkim(key);
  return async (mime) => {
    const chunks: Buffer[] = [];
    for await (const chunk of dkim.sign(mime)) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
}
