const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", aring: 'å', Aring: 'Å', oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ',
  eacute: 'é', Eacute: 'É', egrave: 'è', ecirc: 'ê', agrave: 'à', aacute: 'á', ouml: 'ö', Ouml: 'Ö', auml: 'ä', Auml: 'Ä', uuml: 'ü', oacute: 'ó', ograve: 'ò', ocirc: 'ô', ccedil: 'ç',
  laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sbquo: '‚', bdquo: '„', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', euro: '€', sect: '§',
  deg: '°', frac12: '½', times: '×', shy: '', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', copy: '©', reg: '®', trade: '™', le: '≤', ge: '≥', sup2: '²', sup3: '³', permil: '‰', minus: '−', rarr: '→',
};

const TAGS = 'p|br|div|span|ul|ol|li|b|i|u|em|strong|a|h[1-6]|table|thead|tbody|tr|td|th|font|hr|blockquote|pre|sup|sub|section|article|header|footer|img|small|code|o:p|style|script|html|body|head|meta|title';
const TAG = new RegExp(`<(/?)(${TAGS})(?=[\\s/>])[^<>]*>`, 'gi');
const ESCAPED_TAG = new RegExp(`&lt;/?(?:${TAGS})\\b[^<>]{0,200}?&gt;`, 'i');
/** Where line breaks of the source mean nothing, as the text has breaks of its own. */
const LAID_OUT = /<(?:p|div|li|h[1-6]|tr)[\s>]/i;
const PARAGRAPH = /^(?:p|div|ul|ol|h[1-6]|table|blockquote|pre|hr|section|article)$/i;

/** HTML, in whole or in fragments and also escaped twice, as plain text with line breaks; other text is as it was. */
export function withoutHtml(text: string): string {
  const source = ESCAPED_TAG.test(text) ? withoutEntities(text) : text;
  const laidOut = LAID_OUT.test(source) ? source.replaceAll(/\s+/g, ' ') : source;
  const plain = laidOut
    .replaceAll(/<!--[\s\S]*?-->|<(style|script|title)\b[^>]*>[\s\S]*?<\/\1>|<!\[CDATA\[|\]\]>|<!doctype[^>]*>/gi, ' ')
    .replaceAll(/<a\b[^<>]*?href\s*=\s*["']?(https?:\/\/[^"'\s<>]+)["']?[^<>]*>([\s\S]*?)<\/a>/gi, (_, address: string, words: string) =>
      words.includes(address.replace(/^https?:\/\//, '').replace(/\/$/, '')) ? words : `${words} (${address})`,
    )
    .replaceAll(TAG, (_, closing: string, name: string) => breakFor(name, closing === '/'));
  // «&amp;oslash;» was escaped twice.
  return withoutEntities(withoutEntities(plain));
}

function breakFor(name: string, closing: boolean): string {
  if (/^br$/i.test(name)) return '\n';
  if (/^li$/i.test(name)) return closing ? '' : '\n• ';
  if (/^tr$/i.test(name)) return closing ? '\n' : '';
  if (/^t[dh]$/i.test(name)) return closing ? ' ' : '';
  return PARAGRAPH.test(name) ? '\n\n' : '';
}

const withoutEntities = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
