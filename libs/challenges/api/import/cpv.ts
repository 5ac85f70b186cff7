/** Service areas by the first digits of a CPV code; the longest that fits decides. */
const AREAS: Readonly<Record<string, string>> = {
  '80': 'skole-og-laering', '801': 'skole-og-laering.grunnskole', '8011': 'oppvekst.barnehage', '802': 'skole-og-laering.videregaende', '8021': 'skole-og-laering.videregaende',
  '8022': 'skole-og-laering.fagopplaering', '804': 'skole-og-laering.voksenopplaering', '8053': 'skole-og-laering.fagopplaering', '8058': 'integrering.norskopplaering',
  '85': 'helse-og-omsorg', '85141': 'helse-og-omsorg.hjemmetjenester', '85311': 'helse-og-omsorg', '853113': 'oppvekst.barnevern', '853121': 'helse-og-omsorg.dagtilbud', '853122': 'helse-og-omsorg.hjemmetjenester',
  '853123': 'nav-og-arbeid', '853124': 'bolig.boligsosialt-arbeid', '853125': 'helse-og-omsorg.habilitering', '8531251': 'nav-og-arbeid.oppfolging-til-arbeid', '8532': 'nav-og-arbeid.sosiale-tjenester',
  '753': 'nav-og-arbeid', '796': 'nav-og-arbeid.oppfolging-til-arbeid', '98133': 'frivillighet-og-lokalsamfunn', '70333': 'bolig', '5552': 'helse-og-omsorg.hjemmetjenester',
  '92': 'kultur-og-fritid', '925': 'kultur-og-fritid.bibliotek', '926': 'kultur-og-fritid.fritidsaktiviteter', '48': 'digitale-tjenester', '72': 'digitale-tjenester',
};

/** The CPV codes in a cell, without check digit, each once. */
export const cpvCodes = (cell: string): string[] => [...new Set([...cell.matchAll(/(?<!\d)(\d{8})(?:-\d)?(?!\d)/g)].map(([, code]) => code!))];

/** The service area of a CPV code, or null when it has none here. */
export function serviceAreaOf(cpv: string): string | null {
  for (let length = 7; length > 1; length -= 1) {
    const area = AREAS[cpv.slice(0, length)];
    if (area) return area;
  }
  return null;
}
