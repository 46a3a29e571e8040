import { escapeHtml } from './html';
import type { Locale } from './labels';
import { goodsTotal } from './papers/goods';
import { formatsOf, type Formats } from './papers/paper';
import type { QuoteSnapshot } from './quote';
import { QUOTE_PAGE_STYLE } from './quote-page-style';
import { QUOTE_PAGE_WORDS, type QuotePageWords } from './quote-page-words';
import type { QuoteState } from './quote-state';

/** What the page needs beside the quote: addresses are paths, the logo a `data:` address, the nonce that of its policy. */
export interface PageFrame {
  locale: Locale;
  shop: string;
  logo: string | null;
  contacts: string;
  nonce: string;
}

/** A quote as its link's page shows it. */
export interface QuotePage {
  snapshot: QuoteSnapshot;
  state: QuoteState;
  acceptedAt: string | null;
  acceptPath: string;
  pdfPath: string;
  /** The same page in the other language. */
  otherPath: string;
}

/** The page where a client sees a quote and accepts it. One form, no script, nothing from elsewhere. */
export function quotePage(page: QuotePage, frame: PageFrame): string {
  const { snapshot, state, acceptPath, pdfPath } = page;
  const words = QUOTE_PAGE_WORDS[frame.locale];
  const formats = formatsOf(snapshot, frame.locale);
  const number = escapeHtml(`${snapshot.number}-${snapshot.version}`);
  const title = words.title(`${snapshot.number}-${snapshot.version}`);
  const pdf = `<a href="${escapeHtml(pdfPath)}">${escapeHtml(words.pdf)}</a>`;
  const accept = `<form method="post" action="${escapeHtml(acceptPath)}"><button type="submit">${escapeHtml(words.accept)}</button></form>`;
  const note = state === 'open' ? `<p class="soft">${escapeHtml(words.acceptNote)}</p>` : '';
  return document(
    {
      title,
      language: `<a href="${escapeHtml(page.otherPath)}" hreflang="${frame.locale === 'ru' ? 'en' : 'ru'}">${words.otherLanguage}</a>`,
    },
    frame,
    `<h1>${escapeHtml(title).replace(number, `<span class="whole">${number}</span>`)}</h1>
<p class="soft">${escapeHtml(words.made(formats.date(snapshot.quotedAt)))} · ${escapeHtml(words.validUntil(formats.date(snapshot.validUntil)))}</p>
${banner(page, words, formats)}
${goodsOf(snapshot, words, formats)}
${sumsOf(snapshot, words, formats)}
<div class="acts">${state === 'open' ? accept : ''}${pdf}</div>
${note}`,
  );
}

/** The page for a link that leads nowhere. */
export function missingQuotePage(frame: PageFrame): string {
  const [head, what] = QUOTE_PAGE_WORDS[frame.locale].missing;
  return document({ title: head, language: '' }, frame, `<h1>${escapeHtml(head)}</h1><p class="soft">${escapeHtml(what)}</p>`);
}

function document(
  { title, language }: { title: string; language: string },
  { locale, shop, logo, contacts, nonce }: PageFrame,
  body: string,
): string {
  const sign = logo ? `<img src="${escapeHtml(logo)}" alt="${escapeHtml(shop)}">` : `<span>${escapeHtml(shop)}</span>`;
  const footer = contacts ? `<footer><span>${escapeHtml(`${QUOTE_PAGE_WORDS[locale].contact}: ${contacts}`)}</span></footer>` : '';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} · ${escapeHtml(shop)}</title>
<link rel="icon" href="data:,">
<style nonce="${escapeHtml(nonce)}">${QUOTE_PAGE_STYLE}</style>
</head>
<body>
<main>
<header>${sign}${language}</header>
<div class="card">
${body}
</div>
${footer}
</main>
</body>
</html>
`;
}

function banner({ state, acceptedAt }: QuotePage, words: QuotePageWords, formats: Formats): string {
  if (state === 'open') return '';
  const [head, what] = words.states[state];
  const when = state === 'accepted' && acceptedAt ? ` ${words.acceptedAt(formats.moment(acceptedAt))}` : '';
  const kind = state === 'accepted' || state === 'confirmed' ? 'good' : 'bad';
  return `<section class="state ${kind}" role="status"><h2>${escapeHtml(head)}</h2><p>${escapeHtml(what + when)}</p></section>`;
}

function goodsOf({ lines }: QuoteSnapshot, { headings }: QuotePageWords, { money, count }: Formats): string {
  const [name, quantity, price, sum] = headings;
  const heads = `<th scope="col">${name}</th>${[quantity, price, sum].map((text) => `<th scope="col" class="number">${text}</th>`).join('')}`;
  const rows = lines.map(
    (line) =>
      `<tr><td>${escapeHtml(line.name)}${line.sku ? `<span class="sku">${escapeHtml(line.sku)}</span>` : ''}</td>` +
      `<td class="number quantity">${count(line.quantity)}<span class="each"> × ${money(line.unitPriceCents)}</span></td>` +
      `<td class="number price">${money(line.unitPriceCents)}</td><td class="number">${money(line.lineTotalCents)}</td></tr>`,
  );
  return `<table class="goods"><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function sumsOf(snapshot: QuoteSnapshot, words: QuotePageWords, { money }: Formats): string {
  const row = (label: string, amount: string, kind = ''): string =>
    `<tr${kind}><th scope="row">${escapeHtml(label)}</th><td class="number">${amount}</td></tr>`;
  const { discountCents, deliveryCents, totalCents } = snapshot;
  const parts = [
    ...(discountCents > 0 || deliveryCents > 0 ? [row(words.goods, money(goodsTotal(snapshot.lines)))] : []),
    ...(discountCents > 0 ? [row(words.discount, `−${money(discountCents)}`)] : []),
    ...(deliveryCents > 0 ? [row(words.delivery, money(deliveryCents))] : []),
    row(words.total, money(totalCents), ' class="total"'),
  ];
  return `<table class="sums"><tbody>${parts.join('')}</tbody></table>`;
}
