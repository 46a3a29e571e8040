import { createHash } from 'node:crypto';
import type { Context as KoaContext } from 'koa';
import { escapeHtml } from '../../domain/letters/account-letters';

/** What a page shows; `body` is HTML made by the parts below. */
export interface Page {
  language: 'ru' | 'en';
  title: string;
  body: string;
  status?: number;
  /** A script that belongs to the page. */
  script?: string;
}

const STYLE = `
:root{color-scheme:light dark}
body{margin:0;font:16px/1.5 system-ui,Arial,sans-serif;background:#f6f6f9;color:#32324d}
main{max-width:420px;margin:10vh auto;padding:32px;background:#fff;border-radius:4px;box-shadow:0 1px 4px #0002}
h1{margin:0 0 16px;font-size:22px}
label{display:block;margin:16px 0 4px;font-weight:600}
input{box-sizing:border-box;width:100%;padding:10px;font:inherit;border:1px solid #8e8ea9;border-radius:4px;background:#fff;color:inherit}
button{margin-top:24px;padding:12px 20px;font:inherit;font-weight:600;color:#fff;background:#4945ff;border:0;border-radius:4px;cursor:pointer}
:focus-visible{outline:3px solid #4945ff;outline-offset:2px}
.done{padding:12px;color:#2f6846;background:#eafbe7;border-radius:4px}
button:disabled{opacity:.6;cursor:default}
.problem{padding:12px;color:#b72b1a;background:#fcecea;border-radius:4px}
a{color:#4945ff}
@media (prefers-color-scheme:dark){body{background:#181826;color:#eaeaef}main,input{background:#212134}.problem{color:#ee5e52;background:#3a1b1b}.done{color:#7ad19b;background:#152f21}a{color:#7b79ff}}
`;

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Shows a page that loads nothing from anywhere, is kept by nobody and tells no other site its address (there is a token in it). */
export function showPage(ctx: KoaContext, { language, title, body, status = 200, script }: Page): void {
  const scripts = script === undefined ? "'none'" : sha(script);
  ctx.status = status;
  ctx.set({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
    'Content-Security-Policy': `default-src 'none'; style-src ${sha(STYLE)}; script-src ${scripts}; connect-src ${script ? "'self'" : "'none'"}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  });
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main>${script === undefined ? '' : `<script>${script}</script>`}</body></html>`;
}

/** A paragraph of plain text; a problem is read out at once. */
export function paragraph(text: string, kind: 'plain' | 'problem' = 'plain'): string {
  return kind === 'problem' ? `<p class="problem" role="alert">${escapeHtml(text)}</p>` : `<p>${escapeHtml(text)}</p>`;
}

/** A form that posts to the page's own address. */
export function form(fields: readonly Field[], hidden: Record<string, string>, button: string): string {
  const secrets = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return `<form method="post">${secrets.join('')}${fields.map(fieldHtml).join('')}<button type="submit">${escapeHtml(button)}</button></form>`;
}

/** One labelled input. */
export interface Field {
  name: string;
  label: string;
  type: 'password' | 'email';
  autocomplete: string;
  minLength?: number;
}

function fieldHtml({ name, label, type, autocomplete, minLength }: Field): string {
  const least = minLength === undefined ? '' : ` minlength="${minLength}"`;
  return `<label for="${name}">${escapeHtml(label)}</label><input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required${least}>`;
}
