/** What is kept of a signed-in person; `deviceId` outlives the session. */
export interface KeptSession {
  jwt: string;
  refreshToken: string;
}

/** Where tokens are kept between pages: `localStorage`, or whatever has its shape. */
export interface Keeper {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const SESSION = 'artel.session';
const DEVICE = 'artel.device';
const CART = 'artel.cart';

/** Tokens in a keeper. A keeper that refuses (private windows, a full disk) makes a session that lasts as long as the page. */
export class TokenBox {
  private readonly own = new Map<string, string>();

  constructor(private readonly keeper: Keeper | null) {}

  get session(): KeptSession | null {
    const text = this.read(SESSION);
    if (!text) return null;
    try {
      const { jwt, refreshToken } = JSON.parse(text) as Partial<KeptSession>;
      return typeof jwt === 'string' && typeof refreshToken === 'string' ? { jwt, refreshToken } : null;
    } catch {
      return null;
    }
  }

  set session(session: KeptSession | null) {
    this.write(SESSION, session && JSON.stringify({ jwt: session.jwt, refreshToken: session.refreshToken }));
  }

  get deviceId(): string | null {
    return this.read(DEVICE);
  }

  set deviceId(id: string | null) {
    this.write(DEVICE, id);
  }

  /** The token of a guest's cart. */
  get cart(): string | null {
    return this.read(CART);
  }

  set cart(token: string | null) {
    this.write(CART, token);
  }

  /** True for the key of a `storage` event that means another window signed in or out. */
  static isSessionKey(key: string | null): boolean {
    return key === null || key === SESSION;
  }

  private read(key: string): string | null {
    try {
      return this.keeper?.getItem(key) ?? this.own.get(key) ?? null;
    } catch {
      return this.own.get(key) ?? null;
    }
  }

  private write(key: string, value: string | null): void {
    if (value === null) this.own.delete(key);
    else this.own.set(key, value);
    try {
      if (value === null) this.keeper?.removeItem(key);
      else this.keeper?.setItem(key, value);
    } catch {
      // What could not be kept stays in this page.
    }
  }
}
