import ipaddr from 'ipaddr.js';

/** An address as limits and networks know it: IPv4 in IPv6 is IPv4, other text is itself. */
export function plainAddress(text: string): string {
  return ipaddr.isValid(text) ? ipaddr.process(text).toString() : text.slice(0, 60);
}

/** What counts as one address for limits: an IPv4 address, or the /64 that one IPv6 subscriber gets. */
export function addressForLimits(text: string): string {
  if (!ipaddr.isValid(text)) return text.slice(0, 60);
  const address = ipaddr.process(text);
  if (address.kind() === 'ipv4') return address.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/64`).toString()}/64`;
}

/** A network in its shortest writing (`10.0.0.0/8`, a single address as /32 or /128), or null for other text. */
export function normalNetwork(text: string): string | null {
  const trimmed = text.trim();
  // Without four parts `10.1` would be 10.0.0.1: not what anybody means.
  if (!trimmed.includes(':') && !ipaddr.IPv4.isValidFourPartDecimal(trimmed.split('/')[0] ?? '')) return null;
  if (ipaddr.isValid(trimmed) && !trimmed.includes('/')) {
    const address = ipaddr.process(trimmed);
    return `${address.toString()}/${address.kind() === 'ipv4' ? 32 : 128}`;
  }
  if (!/^[0-9a-f:.]+\/\d{1,3}$/i.test(trimmed)) return null;
  try {
    const [address, bits] = ipaddr.parseCIDR(trimmed);
    const network = address.kind() === 'ipv4' ? ipaddr.IPv4.networkAddressFromCIDR(trimmed) : ipaddr.IPv6.networkAddressFromCIDR(trimmed);
    return `${network.toString()}/${bits}`;
  } catch {
    return null;
  }
}

/** The widest networks that may be listed, in bits: a wider one would let nearly everybody in. */
const WIDEST = { ipv4: 8, ipv6: 16 };

/** True for a normal network (`normalNetwork`) that is no place any more. */
export function isTooWide(network: string): boolean {
  const [address, bits] = ipaddr.parseCIDR(network);
  return bits < WIDEST[address.kind()];
}

/** Whether the address lies in the network; false for what is no address or network. */
export function isInNetwork(text: string, network: string): boolean {
  if (!ipaddr.isValid(text) || normalNetwork(network) === null) return false;
  const address = ipaddr.process(text);
  const [base, bits] = ipaddr.parseCIDR(network);
  return address.kind() === base.kind() && address.match(base, bits);
}
