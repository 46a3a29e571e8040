import { readablePhone } from '../../../../kernel/phone-format';
import type { ShopDetails } from '../../../accounts/domain/shop-settings';
import type { Locale } from '../labels';
import { A4_WIDTH, ACCENT, longText, MUTED, type Node } from './paper';

const WORDS: Record<Locale, { inn: string; kpp: string; ogrn: string }> = {
  ru: { inn: 'ИНН', kpp: 'КПП', ogrn: 'ОГРН' },
  en: { inn: 'INN', kpp: 'KPP', ogrn: 'OGRN' },
};

/** The seller's numbers in one line: «ИНН 7707083893, КПП 770701001». */
export function taxNumbers({ inn, kpp, ogrn }: Pick<ShopDetails, 'inn' | 'kpp' | 'ogrn'>, locale: Locale): string {
  const words = WORDS[locale];
  const given = [inn && `${words.inn} ${inn}`, kpp && `${words.kpp} ${kpp}`, ogrn && `${words.ogrn} ${ogrn}`];
  return given.filter(Boolean).join(', ');
}

/** Phone, e-mail and site without its protocol, in one line. */
export function contacts({ phone, email, site }: Pick<ShopDetails, 'phone' | 'email' | 'site'>): string {
  return [readablePhone(phone), email, site?.replace(/^https?:\/\//, '').replace(/\/$/, '')].filter(Boolean).join(' · ');
}

/** Who writes, at the head of a page: the logo or the name at the left, the details at the right, a rule below. */
export function letterhead(name: string, seller: ShopDetails | undefined, logo: string | null, locale: Locale): Node {
  const sign = logo ? { image: logo, fit: [170, 44] } : { ...longText(name, 24), fontSize: 13, bold: true, color: ACCENT };
  const details = seller
    ? [seller.legalName ?? (logo ? name : ''), taxNumbers({ ...seller, ogrn: null }, locale), seller.address, contacts(seller)].filter(
        Boolean,
      )
    : [];
  return {
    stack: [
      {
        columnGap: 20,
        columns: [
          { width: 190, stack: [sign] },
          { width: '*', stack: details.map((text) => ({ ...longText(text ?? '', 48), alignment: 'right', fontSize: 8, color: MUTED })) },
        ],
      },
      { canvas: [{ type: 'line', x1: 0, y1: 6, x2: A4_WIDTH, y2: 6, lineWidth: 1.2, lineColor: ACCENT }] },
    ],
  };
}
