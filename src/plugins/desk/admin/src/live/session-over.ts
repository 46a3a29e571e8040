import { textsIn } from '../translations';

const SIGN_IN = '/auth/login';

let isOver = false;

/**
 * The session of this tab has ended: whatever the page shows is taken out of it, and a button leads to the sign-in and back.
 * The page's elements are detached, not hidden, so that nobody reads them in the browser's tools either.
 */
export function sessionOver(): void {
  const { pathname, search } = window.location;
  // Who has signed out by themselves stands at the sign-in already.
  if (isOver || pathname.includes('/auth/')) return;
  isOver = true;
  const words = textsIn(document.documentElement.lang || 'ru');
  const base = pathname.includes('/plugins/') || pathname.includes('/settings/') ? pathname.split(/\/(?:plugins|settings)\//)[0] : '/admin';
  const back = pathname.startsWith(base ?? '') ? pathname.slice((base ?? '').length) + search : '/';
  const notice = noticeOf(words, () => {
    window.localStorage.removeItem('jwtToken');
    window.sessionStorage.removeItem('jwtToken');
    window.location.assign(`${base}${SIGN_IN}?redirectTo=${encodeURIComponent(back || '/')}`);
  });
  const [shown] = [...document.body.children].filter((element) => !['SCRIPT', 'STYLE'].includes(element.tagName));
  shown?.before(notice);
  for (const element of [...document.body.children])
    if (element !== notice && !['SCRIPT', 'STYLE'].includes(element.tagName)) element.remove();
  document.title = words['desk.session.over'] ?? '';
  notice.querySelector('button')?.focus();
}

/** Whether the page was emptied: nothing of it goes on. */
export function isSessionOver(): boolean {
  return isOver;
}

function noticeOf(words: Record<string, string>, signIn: () => void): HTMLElement {
  const notice = document.createElement('main');
  notice.setAttribute('role', 'alert');
  notice.style.cssText =
    'display:flex;flex-direction:column;align-items:center;justify-content:center;gap:16px;min-height:100vh;padding:24px;' +
    'box-sizing:border-box;text-align:center;font:16px/1.5 system-ui,sans-serif;color-scheme:light dark;color:CanvasText;background:Canvas';
  const title = document.createElement('h1');
  title.style.cssText = 'margin:0;font-size:24px;font-weight:600';
  title.textContent = words['desk.session.over'] ?? '';
  const text = document.createElement('p');
  text.style.cssText = 'margin:0;max-width:480px';
  text.textContent = words['desk.session.over.text'] ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.style.cssText =
    'padding:12px 20px;border:0;border-radius:4px;font:inherit;font-weight:600;color:#ffffff;background:#4945ff;cursor:pointer';
  button.textContent = words['desk.session.signIn'] ?? '';
  button.addEventListener('click', signIn);
  notice.append(title, text, button);
  return notice;
}
