import ipaddr from 'ipaddr.js';

/**
 * True for an address of the public internet. Private, loopback, link-local, carrier-grade NAT, multicast,
 * reserved and documentation ranges are not, nor are IPv6 forms that carry such an IPv4 address inside
 * (mapped, compatible, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  const carried = carriedIpv4(parsed);
  if (carried) return carried.range() === 'unicast';
  // Only 2000::/3 is global unicast; everything unassigned is refused with the special ranges.
  return parsed.range() === 'unicast' && ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000;
}

const NAT64 = ipaddr.IPv6.parse('64:ff9b::');

function carriedIpv4(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const bytes = address.toByteArray();
  if (address.match(NAT64, 96)) return new ipaddr.IPv4(bytes.slice(12));
  if (address.range() === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  return undefined;
}
