import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

/**
 * A phone in any notation → E.164 (`8 (999) 123-45-67` → `+79991234567`); null when it is none.
 * Numbers without a country code are read as of `region` (DEFAULT_REGION).
 */
export function normalisePhone(text: string, region: string): string | null {
  const parsed = parsePhoneNumberFromString(text, region as CountryCode);
  return parsed?.isValid() ? parsed.number : null;
}

/** Trimmed and lower-cased e-mail, the form in which it is stored and compared. */
export function normaliseEmail(text: string): string {
  return text.trim().toLowerCase();
}
