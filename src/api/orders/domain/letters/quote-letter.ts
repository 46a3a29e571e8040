import { escapeHtml } from '../html';
import type { Locale } from '../labels';
import type { Letter } from './letter';
import type { QuoteFacts } from './quote-facts';

interface Words {
  subject: (number: string, shop: string) => string;
  greeting: (name: string | null) => string;
  intro: (number: string, date: string) => string;
  total: string;
  validUntil: string;
  button: string;
  attached: string;
  ignore: string;
}

const WORDS: Record<Locale, Words> = {
  ru: {
    subject: (number, shop) => `Коммерческое предложение № ${number} — ${shop}`,
    greeting: (name) => (name ? `Здравствуйте, ${name}!` : 'Здравствуйте!'),
    intro: (number, date) => `Мы подготовили для вас коммерческое предложение № ${number} от ${date}${date.endsWith('.') ? '' : '.'}`,
    total: 'Сумма',
    validUntil: 'Действительно до',
    button: 'Посмотреть и принять',
    attached: 'Предложение приложено к письму в PDF. Посмотреть и принять его можно по ссылке:',
    ignore: 'Если вы ничего у нас не запрашивали, просто не отвечайте на это письмо.',
  },
  en: {
    subject: (number, shop) => `Quote No. ${number} — ${shop}`,
    greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
    intro: (number, date) => `We have prepared quote No. ${number} of ${date} for you.`,
    total: 'Total',
    validUntil: 'Valid until',
    button: 'View and accept',
    attached: 'The quote is attached as PDF. You can view and accept it here:',
    ignore: 'If you have not asked us for anything, please ignore this letter.',
  },
};

/** The letter that brings a quote, in the words that come with the product: what it costs, until when, the shop's own words, and the link where it can be accepted. */
export function quoteLetter(quote: QuoteFacts): Letter {
  const { link, message, locale, shop } = quote;
  const words = WORDS[locale];
  const number = `${quote.orderNumber}-${quote.version}`;
  const opening = [words.greeting(quote.customerName), words.intro(number, quote.date)];
  const facts: [string, string][] = [
    [words.total, quote.total],
    [words.validUntil, quote.validUntil],
  ];
  const sender = [shop.name, quote.preparedBy, shop.phone, shop.email].filter((line) => line !== null);
  return {
    subject: words.subject(number, shop.name),
    text: [
      ...opening,
      ...(message ? [message] : []),
      facts.map(([name, value]) => `${name}: ${value}`).join('\n'),
      `${words.attached}\n${link}`,
      sender.join('\n'),
      words.ignore,
    ].join('\n\n'),
    html: page(locale, { opening, message, facts, link, sender, words }),
  };
}

interface Parts {
  opening: string[];
  message: string | null;
  facts: [string, string][];
  link: string;
  sender: string[];
  words: Words;
}

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const paragraph = (html: string, style = ''): string => `<p style="margin:0 0 16px;${style}">${html}</p>`;
const inLines = (text: string): string => escapeHtml(text).replace(/\r?\n/g, '<br>');

/** Tables and styles inside tags: what mail programs of all ages show alike. */
function page(locale: Locale, { opening, message, facts, link, sender, words }: Parts): string {
  const address = escapeHtml(link);
  const rows = facts
    .map(
      ([name, value]) =>
        `<tr><td style="padding:4px 24px 4px 0;color:#666687">${escapeHtml(name)}</td><td style="padding:4px 0;font-weight:600">${escapeHtml(value)}</td></tr>`,
    )
    .join('');
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;background:#f6f6f9">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f6f6f9"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border:1px solid #dcdce4;border-radius:8px"><tr><td style="padding:32px;${FONT};font-size:15px;line-height:22px;color:#32324d">
${opening.map((text) => paragraph(inLines(text))).join('\n')}
${message ? paragraph(inLines(message), 'padding:12px 16px;background:#f0f0ff;border-radius:4px') : ''}
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 24px;font-size:15px">${rows}</table>
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 24px"><tr><td style="background:#4945ff;border-radius:4px"><a href="${address}" style="display:inline-block;padding:12px 24px;${FONT};font-size:15px;font-weight:600;color:#ffffff;text-decoration:none">${escapeHtml(words.button)}</a></td></tr></table>
${paragraph(`${escapeHtml(words.attached)}<br><a href="${address}" style="color:#4945ff;word-break:break-all">${address}</a>`, 'font-size:13px;line-height:18px;color:#666687')}
${paragraph(sender.map(inLines).join('<br>'))}
<p style="margin:0;font-size:12px;line-height:16px;color:#666687">${escapeHtml(words.ignore)}</p>
</td></tr></table>
</td></tr></table>
</body></html>
`;
}
