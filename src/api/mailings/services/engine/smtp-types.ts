import type { Readable } from 'node:stream';

/** What nodemailer's connection says when it fails: the reply, if there was one, and the step it answered. */
export interface SmtpError extends Error {
  code?: string;
  response?: string;
  responseCode?: number;
  command?: string;
}

/** The part of nodemailer's SMTP connection that the engine drives. */
export interface SmtpConnection {
  connect: (done: (error?: SmtpError | null) => void) => void;
  login: (auth: object, done: (error?: SmtpError | null) => void) => void;
  send: (envelope: object, message: Readable, done: (error: SmtpError | null, info?: { response: string }) => void) => void;
  reset: (done: (error?: SmtpError | null) => void) => void;
  quit: () => void;
  close: () => void;
  on: (event: 'error' | 'end', listener: (error: SmtpError) => void) => unknown;
  removeListener: (event: 'error' | 'end', listener: (error: SmtpError) => void) => unknown;
  once: (event: 'error' | 'end', listener: (error: SmtpError) => void) => unknown;
}

/** Builds the MIME of one letter. */
export interface MailComposer {
  compile: () => { build: () => Promise<Buffer> };
}

/** What is loaded of nodemailer, and only where letters are sent. */
export interface SmtpModules {
  Connection: new (options: object) => SmtpConnection;
  Composer: new (mail: object) => MailComposer;
}

/** How the shop reaches its mail server and who it writes as. */
export interface SmtpSettings {
  /** Options of the connection: host, port, secure, tls. */
  server: { host: string; port: number; secure: boolean } & Record<string, unknown>;
  auth: { credentials: { user: string; pass: string } } | null;
  /** The header From. */
  from: string;
  envelopeFrom: string;
  /** Right part of Message-IDs. */
  host: string;
  /** Adds a DKIM signature. */
  sign: ((mime: Buffer) => Promise<Buffer>) | null;
}
