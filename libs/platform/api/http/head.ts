import type { Language } from '@samskap/platform-contract';

/** What a public page says about itself. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** schema.org, as JSON-LD. */
  readonly structured: Record<string, unknown>;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML, in content and in attributes. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Paragraphs of plain text as HTML. */
export const paragraphs = (text: string | null | undefined): string =>
  (text ?? '')
    .split(/\n{2,}/)
    .filter((one) => one.trim() !== '')
    .map((one) => `<p>${escapeHtml(one.trim())}</p>`)
    .join('');

/** The first words of a text, for descriptions. */
export function excerpt(text: string, length = 160): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length <= length ? flat : `${flat.slice(0, flat.lastIndexOf(' ', length - 1))} …`;
}

/** What pages without a thing of their own say: which platform this is. */
const PLATFORM: Readonly<Record<Language, string>> = {
  NB: 'Kommuner deler behov. Sosiale entreprenører, frivillige og andre foreslår, og sammen prøver de det ut i små piloter.',
  NN: 'Kommunar deler behov. Sosiale entreprenørar, frivillige og andre føreslår, og saman prøver dei det ut i små pilotar.',
  EN: 'Municipalities share needs. Social entrepreneurs, volunteers and others propose, and together they try it out in small pilots.',
};

/** Title, description, canonical address, share tags and structured data. */
export function headHtml(head: Head | null, address: string, nonce: string, language: Language, siteName: string): string {
  const site = escapeHtml(siteName);
  if (!head) return `<title>${site}</title>\n    <meta name="description" content="${PLATFORM[language]}">`;
  const [title, description, url] = [head.title, head.description, address].map(escapeHtml);
  const json = JSON.stringify({ '@context': 'https://schema.org', ...head.structured, url: address }).replaceAll('<', '\\u003c');
  return [
    `<title>${title} – ${site}</title>`,
    `<meta name="description" content="${description}">`,
    `<link rel="canonical" href="${url}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:site_name" content="${site}">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:url" content="${url}">`,
    `<meta name="twitter:card" content="summary">`,
    `<script type="application/ld+json" nonce="${nonce}">${json}</script>`,
  ].join('\n    ');
}
