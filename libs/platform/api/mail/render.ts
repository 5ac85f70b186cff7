import type { Language } from '@samskap/platform-contract';
import type { MailContent } from './mail.js';
import { htmlOf } from './mail.html.js';
import { mailWords } from './mail.words.js';

/** A mail as it leaves: two forms of the same words. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface RenderSettings {
  readonly language: Language;
  readonly instanceName: string;
  readonly publicUrl: string;
}

const MAX_SUBJECT = 150;

/** Control characters and line breaks become spaces: what goes into a header can begin no other. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll(/ {2,}/g, ' ').trim();

/** Throws when an address leads anywhere but to a page. */
export function render(content: MailContent, settings: RenderSettings): RenderedMail {
  const safe = checked(content);
  return { subject: [...oneLine(content.subject)].slice(0, MAX_SUBJECT).join(''), text: textOf(safe, settings), html: htmlOf(safe, settings) };
}

/** Links go to pages alone, written as browsers write them. */
function checked(content: MailContent): MailContent {
  const { action, unsubscribeUrl } = content;
  return {
    ...content,
    ...(action ? { action: { ...action, url: pageAddress(action.url) } } : {}),
    ...(unsubscribeUrl ? { unsubscribeUrl: pageAddress(unsubscribeUrl) } : {}),
    sections: (content.sections ?? []).map((section) => ({
      ...section,
      lines: section.lines.map((line) => (line.url === undefined ? line : { ...line, url: pageAddress(line.url) })),
    })),
  };
}

function pageAddress(address: string): string {
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('A link in a mail must lead to a page');
  return url.href;
}

/** Plain text: every address stands alone on its line, so that nothing is cut off or added to it. */
function textOf(content: MailContent, { language, instanceName, publicUrl }: RenderSettings): string {
  const words = mailWords[language];
  const blocks = [
    ...content.paragraphs,
    ...(content.sections ?? []).map(({ title, lines }) => [oneLine(title), ...lines.map(({ text, url }) => `- ${oneLine(text)}${url ? `\n${url}` : ''}`)].join('\n')),
    content.action && `${oneLine(content.action.label)}:\n${content.action.url}`,
    ...(content.notes ?? []),
    `-- \n${words.sentBy(oneLine(instanceName))}\n${publicUrl}`,
    content.unsubscribeUrl && `${words.unsubscribe}:\n${content.unsubscribeUrl}`,
  ];
  return `${blocks.filter((block): block is string => !!block).map((block) => block.trim()).join('\n\n')}\n`;
}
