/** A place in the feed: which life of the database, and how many events of it have been read. */
export interface Cursor {
  life: string;
  position: number;
}

/** What a consumer keeps, `4f1c2a7e.1042`; not to be taken apart outside. */
export function cursorText({ life, position }: Cursor): string {
  return `${life}.${position}`;
}

/** The cursor that a text stands for, or null for any other text. */
export function readCursor(text: string): Cursor | null {
  const [, life, digits] = /^([0-9a-f]{8})\.(\d{1,15})$/.exec(text) ?? [];
  return life === undefined || digits === undefined ? null : { life, position: Number(digits) };
}
