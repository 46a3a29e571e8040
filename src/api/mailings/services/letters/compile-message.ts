import { invalid } from '../../../../platform/http/refusal';
import { LONGEST_TEXT, type Channel } from '../../domain/channels';
import type { FrozenContent } from '../../sql/mailing-content';
import { firstLine, parseLiquid, withoutLiquid } from './liquid';
import { sanitise } from './sanitise';

/** A message that can be filled in for one recipient after the other. */
export interface CompiledMessage {
  /** Throws 400 when the limits of Liquid, or the channel's length, are exceeded for this recipient. */
  fill: (variables: object) => { subject: string; text: string; html: string | null };
}

type Source = Pick<FrozenContent, 'subject' | 'body' | 'format'>;

/**
 * Reads a message once for a channel: cleans its HTML, lays it out, makes the plain text beside it. Throws 400 with
 * `TEMPLATE_INVALID` for what cannot be read.
 */
export async function compileMessage(source: Source, channel: Channel): Promise<CompiledMessage> {
  const subject = await parseLiquid(source.subject, 'plain', 'subject');
  const html = channel === 'email' && source.format !== 'text' ? await layOut(source) : null;
  const plain = await parseLiquid(source.format === 'text' ? source.body : await asText(source), 'plain', 'body');
  const rich = html === null ? null : await parseLiquid(html, 'html', 'body');
  const longest = LONGEST_TEXT[channel];
  return {
    fill: (variables) => {
      const text = plain.fill(variables);
      if (text.length > longest)
        throw invalid(['body'], `has ${text.length} characters for this recipient; the channel takes ${longest}`, 'TEMPLATE_INVALID');
      // A line break in a subject would begin another header.
      return { subject: subject.fill(variables).replace(/\s+/g, ' ').trim(), text, html: rich?.fill(variables) ?? null };
    },
  };
}

/** The whole HTML of a letter, Liquid still in it. */
async function layOut({ body, format }: Source): Promise<string> {
  const clean = await sanitise(body, format === 'mjml' ? 'mjml' : 'html');
  const { text, back } = withoutLiquid(clean);
  const { default: mjml } = (await import('mjml')) as unknown as { default: Mjml };
  const options = { validationLevel: 'soft', ignoreIncludes: true, fonts: {}, minify: false };
  const laid = await mjml(format === 'mjml' ? text : inLayout(text), options).catch((error: unknown) => {
    throw invalid(['body'], `cannot be laid out: ${firstLine(error)}`, 'TEMPLATE_INVALID');
  });
  const [problem] = laid.errors;
  if (problem && format === 'mjml')
    throw invalid(['body'], `cannot be laid out: ${problem.message} (line ${problem.line})`, 'TEMPLATE_INVALID');
  return back(laid.html);
}

type Mjml = (source: string, options: object) => Promise<{ html: string; errors: { message: string; line: number }[] }>;

/** The shop's plain layout: one column, readable on a phone. */
function inLayout(body: string): string {
  return `<mjml><mj-head><mj-attributes><mj-all font-family="Arial, Helvetica, sans-serif" /><mj-text font-size="16px" line-height="1.5" color="#212134" /></mj-attributes></mj-head>
<mj-body background-color="#f6f6f9"><mj-section background-color="#ffffff" padding="24px 16px"><mj-column><mj-text>${body}</mj-text></mj-column></mj-section></mj-body></mjml>`;
}

/** What readers without HTML get: the same words, links written out. */
async function asText({ body, format }: Source): Promise<string> {
  const { convert } = await import('html-to-text');
  const { text, back } = withoutLiquid(await sanitise(body, format === 'mjml' ? 'mjml' : 'html'));
  const inner = text
    .replace(/<mj-head[\s\S]*?<\/mj-head>/g, '')
    .replace(/<mj-button[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/mj-button>/g, '<p><a href="$1">$2</a></p>');
  const plain = convert(inner.replace(/<(\/?)mj-(?:text|section|column|wrapper|hero)[^>]*>/g, '<$1div>'), {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: false } },
      { selector: 'img', format: 'skip' },
    ],
  });
  return back(plain);
}
