/** Whom a remote address counts as: IPv4 as it is; of IPv6 the first half, because one subscriber has a whole /64. */
export function networkOf(address: string): string {
  const dotted = /(?:^|:)(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (dotted) return dotted;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...rest];
  return all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
