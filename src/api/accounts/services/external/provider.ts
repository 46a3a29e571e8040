/** What a service says of somebody who has just shown it who they are; absent is unknown. */
export interface ExternalPerson {
  /** The service's own lasting name of the person. */
  subject: string;
  name?: string | undefined;
  email?: string | undefined;
  /** Whether the service has had the person show that the mailbox is theirs. */
  isEmailVerified: boolean;
  /** `YYYY-MM-DD`. */
  birthDate?: string | undefined;
  sex?: 'female' | 'male' | undefined;
  city?: string | undefined;
  pictureUrl?: string | undefined;
}

/** What the service sent back with the browser, and what we kept when we sent the browser there. */
export interface Redemption {
  code: string;
  state: string;
  verifier: string;
  redirectUri: string;
  /** Every parameter of the callback, for what only this service sends. */
  parameters: Readonly<Record<string, string>>;
}

/** A service that people sign in by: OAuth with PKCE in its own dialect. One file each; `providers.ts` lists them. */
export interface ExternalProvider {
  /** The name in our addresses and in `external_identities`. */
  name: string;
  /** How letters call it. */
  title: string;
  /** False while the environment has no keys for it. */
  isOn: () => boolean;
  /** Where the browser is sent. `challenge` is the S256 of the verifier. */
  authorizeUrl: (sent: { state: string; challenge: string; redirectUri: string }) => string;
  /** Who has come back. Throws `ProviderFailure`. */
  redeem: (redemption: Redemption) => Promise<ExternalPerson>;
  /** Whether pictures may lie at a private address: where the service itself does (its fake in tests and in the demo). */
  isLocal: () => boolean;
}

/** Why a service gave nobody: it said no, or it did not answer as agreed or in time. The message is for the log. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  constructor(
    readonly reason: 'refused' | 'unavailable',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
