import type { InboxEntry, InboxLetter } from './inbox';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `:root{color-scheme:light dark}body{margin:0 auto;max-width:60rem;padding:1.5rem;font:15px/1.5 system-ui,sans-serif}
table{width:100%;border-collapse:collapse}td,th{padding:.5rem;text-align:left;border-bottom:1px solid #8884}iframe{width:100%;height:36rem;border:1px solid #8888;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #8884;padding:1rem}dt{font-weight:600}dd{margin:0 0 .5rem}`;

/** The list of kept letters. */
export function inboxPage(letters: readonly InboxEntry[]): string {
  const rows = letters.map(
    ({ name, at, to, subject }) =>
      `<tr><td>${escapeHtml(at)}</td><td>${escapeHtml(to)}</td><td><a href="mail/${encodeURIComponent(name)}">${escapeHtml(subject || '—')}</a></td></tr>`,
  );
  const body =
    rows.length === 0
      ? '<p>Писем пока нет. / No letters yet.</p>'
      : `<table><thead><tr><th>Когда / When</th><th>Кому / To</th><th>Тема / Subject</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return pageOf('Письма / Letters', body);
}

/** One letter: as its reader sees it (nothing runs in it), as plain text, its headers. */
export function letterPage(letter: InboxLetter): string {
  const facts = [
    ['Кому / To', letter.to],
    ['От / From', letter.from],
    ['Когда / When', letter.at],
    ['Файлы / Files', letter.files.join(', ')],
  ].flatMap(([name = '', value = '']) => (value ? [`<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`] : []));
  const html = letter.html === null ? '' : `<iframe sandbox title="HTML" srcdoc="${escapeHtml(letter.html)}"></iframe>`;
  return pageOf(
    letter.subject || '—',
    `<p><a href="../mail">← Письма / Letters</a></p><dl>${facts.join('')}</dl>${html}<h2>Text</h2><pre>${escapeHtml(letter.text)}</pre>
<details><summary>Headers</summary><pre>${escapeHtml(letter.headers)}</pre></details>`,
  );
}

function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body><h1>${escapeHtml(title)}</h1>${body}</body></html>`;
}
