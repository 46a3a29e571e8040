import type { Channel } from '../channels';
import { escapeHtml } from './escape-html';
import { PAGE_WORDS, type PageLocale } from './page-words';

/** What every page needs: language, the shop's name, the address of the page in the other language, the nonce of its policy. */
export interface LetterPageFrame {
  locale: PageLocale;
  shop: string;
  otherPath: string;
  nonce: string;
}

/** One way to reach the reader, as the page of preferences shows it. */
export interface ChannelChoice {
  channel: Channel;
  address: string;
  /** `barred`: it bounced or complained; the reader cannot switch it on. */
  state: 'on' | 'off' | 'barred';
}

/** A page with a button; opening it changes nothing, since mail scanners open links. */
export function askPage(frame: LetterPageFrame, { address, action }: { address: string; action: string }): string {
  const [head, what, button] = PAGE_WORDS[frame.locale].ask;
  return pageOf(
    frame,
    head,
    `<p>${escapeHtml(what(maskAddress(address)))}</p><form method="post" action="${escapeHtml(action)}"><button type="submit">${escapeHtml(button)}</button></form>`,
  );
}

/** What the button answers. */
export function donePage(frame: LetterPageFrame, { address, preferences }: { address: string; preferences: string }): string {
  const words = PAGE_WORDS[frame.locale];
  const [head, what] = words.done;
  return pageOf(
    frame,
    head,
    `<p role="status">${escapeHtml(what(maskAddress(address)))}</p><p><a href="${escapeHtml(preferences)}">${escapeHtml(words.preferences[4])}</a></p>`,
  );
}

/** Channels with a box each. */
export function preferencesPage(
  frame: LetterPageFrame,
  { choices, action, isSaved }: { choices: readonly ChannelChoice[]; action: string; isSaved: boolean },
): string {
  const words = PAGE_WORDS[frame.locale];
  const [head, what, save, saved] = words.preferences;
  const boxes = choices.map(
    ({ channel, address, state }) =>
      `<label><input type="checkbox" name="${channel}" value="on"${state === 'on' ? ' checked' : ''}${state === 'barred' ? ' disabled' : ''}> ` +
      `${escapeHtml(words.channels[channel])} <span class="soft">${escapeHtml(maskAddress(address))}${state === 'barred' ? ` — ${escapeHtml(words.barred)}` : ''}</span></label>`,
  );
  const status = isSaved ? `<p role="status" class="good">${escapeHtml(saved)}</p>` : '';
  return pageOf(
    frame,
    head,
    `${status}<p>${escapeHtml(what)}</p><form method="post" action="${escapeHtml(action)}">${boxes.join('\n')}<button type="submit">${escapeHtml(save)}</button></form>`,
  );
}

/** For a link this server has not made. */
export function unknownLinkPage(frame: LetterPageFrame): string {
  const [head, what] = PAGE_WORDS[frame.locale].missing;
  return pageOf(frame, head, `<p>${escapeHtml(what)}</p>`);
}

/** `anna@shop.ru` → `a•••@shop.ru`: enough for its owner, not for whoever the letter was forwarded to. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at > 0) return `${address.slice(0, 1)}•••${address.slice(at)}`;
  return `•••${address.slice(-4)}`;
}

const STYLE = `:root{color-scheme:light dark}body{margin:0;font:16px/1.5 system-ui,sans-serif;background:#f6f6f9;color:#212134}
main{max-width:32rem;margin:0 auto;padding:1.5rem 1rem}.card{background:#fff;border:1px solid #dcdce4;border-radius:8px;padding:1.5rem}
header{display:flex;justify-content:space-between;margin-bottom:1rem}h1{font-size:1.375rem;margin:0 0 .75rem}label{display:block;margin:.75rem 0}
input{width:1.15rem;height:1.15rem;vertical-align:-.15rem}.soft{color:#5c5c78}.good{color:#2f6846;font-weight:600}a{color:#4945ff}
button{min-height:44px;padding:0 1.25rem;margin-top:.75rem;border:0;border-radius:4px;background:#4945ff;color:#fff;font:inherit;font-weight:600;cursor:pointer}
button:focus-visible,a:focus-visible,input:focus-visible{outline:2px solid #4945ff;outline-offset:2px}
@media (prefers-color-scheme:dark){body{background:#181826;color:#fff}.card{background:#212134;border-color:#4a4a6a}.soft{color:#c0c0cf}.good{color:#8ce99a}a{color:#a5a5ff}}`;

function pageOf({ locale, shop, otherPath, nonce }: LetterPageFrame, head: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer"><title>${escapeHtml(head)} · ${escapeHtml(shop)}</title><link rel="icon" href="data:,"><style nonce="${escapeHtml(nonce)}">${STYLE}</style></head>
<body><main><header><strong>${escapeHtml(shop)}</strong><a href="${escapeHtml(otherPath)}" hreflang="${locale === 'ru' ? 'en' : 'ru'}">${PAGE_WORDS[locale].otherLanguage}</a></header>
<div class="card"><h1>${escapeHtml(head)}</h1>${body}</div></main></body></html>
`;
}
