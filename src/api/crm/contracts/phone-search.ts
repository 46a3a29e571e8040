import { normalisePhone } from '../../../kernel/phone';
import { environment } from '../../../platform/database/environment';

/** A phone in any notation as it is stored; text that is no phone stays as it is and finds nothing. */
export function phoneForSearch(text: string): string {
  return normalisePhone(text, environment().defaultRegion) ?? text;
}
