/** Whether a text has no layout of its own yet. */
export function wantsLayout(body: string): boolean {
  return !/<mjml\b/i.test(body);
}

/** A first MJML layout around what has been written: a header, the words, a footer to unsubscribe in. */
export function inLayout(body: string): string {
  const words = body.trim() || '<p>…</p>';
  return `<mjml>
  <mj-body background-color="#f6f6f9">
    <mj-section background-color="#ffffff">
      <mj-column>
        <mj-text font-size="24px">{{ shop.name }}</mj-text>
        <mj-text font-size="16px" line-height="1.5">
${words}
        </mj-text>${
          /unsubscribe_url/.test(words)
            ? ''
            : `
        <mj-text font-size="12px" color="#666687"><a href="{{ unsubscribe_url }}">Отписаться / Unsubscribe</a></mj-text>`
        }
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;
}
