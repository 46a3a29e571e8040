import { randomBytes } from 'node:crypto';
import { documentId } from '../../../src/kernel/ids';

let last = 0;

/** 1, 2, 3 … within one suite; makes names, articles and phones differ. */
export function nextNumber(): number {
  last += 1;
  return last;
}

/** A fresh document id. */
export function newDocumentId(): string {
  return documentId(randomBytes);
}
