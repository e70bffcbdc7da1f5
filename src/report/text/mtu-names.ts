/**
 * What a path MTU of exactly so many bytes usually comes from. A hint, never proof: several kinds of link share a size.
 * Sources: the encapsulations' own header sizes (RFC in the row), and the products' documentation of their defaults.
 */

/** Bytes to kinds of link, the likeliest on a CI runner's path first. */
const names: Readonly<Record<number, readonly string[]>> = {
  68: ['the IPv4 minimum (RFC 791)'],
  576: ['the size every IPv4 host must accept (RFC 791)', 'old dial-up links'],
  1240: ['a tunnel inside a 1280-byte IPv6 link'],
  1260: ['464XLAT or NAT64 over a 1280-byte IPv6 link (RFC 6145)'],
  1280: ['the IPv6 minimum (RFC 8200)', 'Tailscale', 'Cloudflare WARP', 'Teredo'],
  1340: ['WireGuard inside WireGuard (1420 - 80)', 'Calico with WireGuard on AKS'],
  1350: ['VPN clients with a cautious MTU'],
  1358: ['mobile networks (3GPP TS 23.060)'],
  1360: ['WireGuard over IPv4 inside WireGuard (1420 - 60)'],
  1370: ['Cilium: VXLAN with WireGuard (1500 - 130)', 'VXLAN inside WireGuard (1420 - 50)'],
  1376: ['Weave Net'],
  1380: ['WireGuard on Google Cloud (1460 - 80)'],
  1400: [
    'OVN-Kubernetes and OpenShift',
    'L2TP/IPsec and many VPN clients',
    'Azure VPN Gateway',
    'Hetzner vSwitch',
    'WireGuard over IPv4 on Google Cloud (1460 - 60)',
  ],
  1406: ['IPsec ESP with AES-CBC and SHA-512 behind NAT'],
  1410: ['VXLAN on Google Cloud (1460 - 50)'],
  1412: ['WireGuard over PPPoE (1492 - 80)'],
  1420: ['WireGuard (1500 - 80)', 'Cilium with WireGuard'],
  1422: ['IPsec ESP with AES-CBC behind NAT'],
  1430: ['VXLAN or Geneve over IPv6 (1500 - 70)', 'mobile networks'],
  1432: ['WireGuard over IPv4 over PPPoE (1492 - 60)'],
  1438: ['IPsec ESP with AES-CBC', 'IPsec ESP with AES-GCM behind NAT'],
  1440: [
    'WireGuard over IPv4 (1500 - 60)',
    'Calico with WireGuard',
    'IP-in-IP on Google Cloud (1460 - 20)',
    'Google Cloud VPN and Interconnect',
  ],
  1442: ['OVN Geneve (OpenStack, 1500 - 58)', 'VXLAN over PPPoE (1492 - 50)'],
  1446: ['IPsec ESP with AES-GCM'],
  1448: ['GRE over IPv6 on Linux (1500 - 52)'],
  1450: [
    'VXLAN (RFC 7348, 1500 - 50): Flannel, Calico, Cilium, Docker Swarm, OpenStack',
    'Geneve (RFC 8926): Antrea',
    'Hetzner Cloud networks',
  ],
  1452: ['DS-Lite over PPPoE (1492 - 40)', 'an IPv6 tunnel on Linux (1500 - 48)'],
  1454: ["PPPoE of NTT FLET'S (Japan)"],
  1456: ['GRE over IPv6 (1500 - 44)'],
  1458: ['GRE with Ethernet inside (OpenStack, 1500 - 42)'],
  1460: ['Google Cloud VPC, GKE', 'DS-Lite and MAP-E (RFC 6333, 1500 - 40)'],
  1462: ['GRE with Ethernet inside (gretap, 1500 - 38)'],
  1472: ['6in4 over PPPoE (1492 - 20)', 'GRE with key (RFC 2890, 1500 - 28)'],
  1476: ['GRE over IPv4 (RFC 2784, 1500 - 24)'],
  1480: ['IP-in-IP (RFC 2003, 1500 - 20): Calico', '6in4 and 6rd (RFC 4213, RFC 5969)', '464XLAT or NAT64 (RFC 6145)'],
  1488: ['PPPoE on a VLAN-tagged link (1492 - 4)'],
  1492: ['PPPoE (RFC 2516, 1500 - 8)', 'two VLAN tags (1500 - 8)'],
  1496: ['a VLAN tag that the link has no room for (1500 - 4)'],
  1500: ['Ethernet', "Docker's default bridge", 'OpenVPN tun device'],
  2044: ['IP over InfiniBand, datagram mode'],
  2800: ['ZeroTier'],
  3900: ['Azure jumbo frames (Mellanox)'],
  4352: ['FDDI (RFC 1390)'],
  8500: ['AWS Transit Gateway'],
  8896: ['Google Cloud jumbo frames'],
  8921: ['WireGuard on AWS jumbo frames (9001 - 80)'],
  8950: ['VXLAN over jumbo frames (9000 - 50)'],
  8951: ['VXLAN on AWS jumbo frames (9001 - 50)'],
  8981: ['IP-in-IP on AWS jumbo frames (9001 - 20)'],
  9000: ['jumbo Ethernet frames', 'Azure jumbo frames (MANA)'],
  9001: ['AWS EC2 jumbo frames'],
  9216: ["a switch's largest jumbo frames"],
  65520: ['slirp4netns or pasta (rootless containers)', 'IP over InfiniBand, connected mode'],
  65536: ['Linux loopback'],
};

/** Kinds of link whose MTU is exactly `bytes`, likeliest first; empty where none is known. */
export function mtuNames(bytes: number): readonly string[] {
  return names[bytes] ?? [];
}
