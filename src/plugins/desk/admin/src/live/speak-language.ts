/** Requests to this server say the language of the page, not of the browser: refusals are read by whoever reads the page. */
export function speakLanguage(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const { lang } = document.documentElement;
    const url = input instanceof Request ? input.url : String(input);
    const isOwn = new URL(url, window.location.href).origin === window.location.origin;
    if (!isOwn || !lang) return send(input, init);
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    if (!headers.has('Accept-Language')) headers.set('Accept-Language', lang);
    return send(input, { ...init, headers });
  };
}
