/** The part of bcryptjs 2.4 that Artel uses; the package brings no types. */
declare module 'bcryptjs' {
  /** True when the text is the one behind the hash. */
  export function compare(text: string, hash: string): Promise<boolean>;
  /** The hash of a text, with 2^rounds steps of work. */
  export function hash(text: string, rounds: number): Promise<string>;
}
