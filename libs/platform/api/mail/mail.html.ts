import { escapeHtml } from '../http/head.js';
import type { MailContent } from './mail.js';
import { mailWords } from './mail.words.js';
import type { RenderSettings } from './render.js';

/**
 * The HTML of every mail: one column that fits any screen, real headings and links, no pictures and nothing fetched from anywhere.
 * Colours meet 4.5:1 in light and in dark; programmes that know neither scheme get the light one, written on the elements.
 */
const STYLE = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .page { background: #14191f !important; color: #e8ecf0 !important; }
    .card { background: #1d242c !important; }
    .small { color: #b4bfca !important; }
    .page a { color: #9ccbf5 !important; }
    .page a.action { background: #9ccbf5 !important; color: #0b1a29 !important; }
  }`;

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:17px;line-height:1.5";

/** Everything given is escaped; addresses have been checked. */
export function htmlOf(content: MailContent, { language, instanceName, publicUrl }: RenderSettings): string {
  const words = mailWords[language];
  const body = [
    ...content.paragraphs.map((one) => `<p style="margin:0 0 16px">${withBreaks(one)}</p>`),
    ...(content.sections ?? []).map(section),
    content.action ? action(content.action, words.insteadOfButton) : '',
    ...(content.notes ?? []).map((note) => small(withBreaks(note))),
  ];
  const foot = [
    small(`${escapeHtml(words.sentBy(instanceName))}<br>${link(publicUrl, publicUrl)}`),
    content.unsubscribeUrl ? small(link(content.unsubscribeUrl, words.unsubscribe)) : '',
  ];
  return `<!doctype html>
<html lang="${language.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(content.subject)}</title>
<style>${STYLE}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f2f4f6;color:#1a2129">
<div class="page" lang="${language.toLowerCase()}" dir="ltr" style="${FONT};background:#f2f4f6;color:#1a2129;padding:24px 12px">
<div style="max-width:600px;margin:0 auto">
<p class="small" style="margin:0 0 12px;color:#4a5663;font-weight:600">${escapeHtml(instanceName)}</p>
<main class="card" style="background:#ffffff;border-radius:8px;padding:24px;overflow-wrap:anywhere">
<h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${escapeHtml(content.subject)}</h1>
${body.filter(Boolean).join('\n')}
</main>
<footer style="padding:16px 4px;overflow-wrap:anywhere">
${foot.filter(Boolean).join('\n')}
</footer>
</div>
</div>
</body>
</html>
`;
}

const withBreaks = (text: string): string => escapeHtml(text.trim()).replaceAll(/\r?\n/g, '<br>');

const link = (url: string, text: string): string => `<a href="${escapeHtml(url)}" style="color:#0b5394">${escapeHtml(text)}</a>`;

const small = (html: string): string => `<p class="small" style="margin:0 0 12px;font-size:15px;color:#4a5663">${html}</p>`;

const action = ({ label, url }: { label: string; url: string }, insteadOfButton: string): string =>
  `<p style="margin:24px 0"><a class="action" href="${escapeHtml(url)}" style="display:inline-block;background:#0b5394;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 20px;border-radius:6px">${escapeHtml(label)}</a></p>
${small(`${escapeHtml(insteadOfButton)}<br>${link(url, url)}`)}`;

const section = ({ title, lines }: NonNullable<MailContent['sections']>[number]): string =>
  `<h2 style="font-size:18px;line-height:1.3;margin:24px 0 8px">${escapeHtml(title)}</h2>
<ul style="margin:0 0 16px;padding-left:20px">
${lines.map(({ text, url }) => `<li style="margin:0 0 8px">${url ? link(url, text) : withBreaks(text)}</li>`).join('\n')}
</ul>`;
