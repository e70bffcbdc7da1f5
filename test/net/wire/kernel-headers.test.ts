/** The numbers and layouts that the net room knows by heart, against the C headers of this machine (needs a C compiler; else skipped). */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  IFF_NOARP,
  IFREQ_SIZE,
  SIOCGIFFLAGS,
  SIOCGIFINDEX,
  SIOCGIFMTU,
  SIOCGIFNAME,
} from '../../../src/net/linux/interfaces.ts';
import { EPOLL_EVENT, EPOLLERR, EPOLLHUP, EPOLLIN, EPOLLOUT } from '../../../src/net/linux/loop.ts';
import { IOVEC, MSGHDR } from '../../../src/net/linux/message.ts';
import * as option from '../../../src/net/linux/socket-options.ts';
import { CMSGHDR_SIZE } from '../../../src/net/wire/control-message.ts';
import * as route from '../../../src/net/wire/route-message.ts';
import { AF_INET, AF_INET6, SOCKADDR_IN_SIZE, SOCKADDR_IN6_SIZE } from '../../../src/net/wire/sockaddr.ts';
import * as error from '../../../src/net/wire/socket-error.ts';
import { TCP_INFO_OFFSETS, TCP_INFO_SIZE, TCP_STATES } from '../../../src/net/wire/tcp-info.ts';

const { 4: ip4, 6: ip6 } = option.IP;

/** C expressions and what we hold them to be. */
const expected: readonly (readonly [string, number])[] = [
  ['AF_INET', AF_INET],
  ['AF_INET6', AF_INET6],
  ['sizeof(struct sockaddr_in)', SOCKADDR_IN_SIZE],
  ['offsetof(struct sockaddr_in, sin_port)', 2],
  ['offsetof(struct sockaddr_in, sin_addr)', 4],
  ['sizeof(struct sockaddr_in6)', SOCKADDR_IN6_SIZE],
  ['offsetof(struct sockaddr_in6, sin6_addr)', 8],
  ['offsetof(struct sockaddr_in6, sin6_scope_id)', 24],
  ['sizeof(struct cmsghdr)', CMSGHDR_SIZE],
  ['offsetof(struct cmsghdr, cmsg_level)', 8],
  ['offsetof(struct cmsghdr, cmsg_type)', 12],
  ['sizeof(struct iovec)', IOVEC.size],
  ['offsetof(struct iovec, iov_len)', IOVEC.iov_len],
  ['sizeof(struct msghdr)', MSGHDR.size],
  ...(['msg_name', 'msg_namelen', 'msg_iov', 'msg_iovlen', 'msg_control', 'msg_controllen', 'msg_flags'] as const).map(
    (field) => [`offsetof(struct msghdr, ${field})`, MSGHDR[field]] as const,
  ),
  ['sizeof(struct epoll_event)', EPOLL_EVENT.size],
  ['offsetof(struct epoll_event, data)', EPOLL_EVENT.data],
  ['EPOLLIN', EPOLLIN],
  ['EPOLLOUT', EPOLLOUT],
  ['EPOLLERR', EPOLLERR],
  ['EPOLLHUP', EPOLLHUP],
  ['sizeof(struct sock_extended_err)', error.SOCK_EXTENDED_ERR_SIZE],
  ['offsetof(struct sock_extended_err, ee_origin)', 4],
  ['offsetof(struct sock_extended_err, ee_type)', 5],
  ['offsetof(struct sock_extended_err, ee_code)', 6],
  ['offsetof(struct sock_extended_err, ee_info)', 8],
  ['offsetof(struct sock_extended_err, ee_data)', 12],
  ['offsetof(struct sock_ee_data_rfc4884, flags)', 2],
  ['SO_EE_ORIGIN_LOCAL', error.SO_EE_ORIGIN_LOCAL],
  ['SO_EE_ORIGIN_ICMP', error.SO_EE_ORIGIN_ICMP],
  ['SO_EE_ORIGIN_ICMP6', error.SO_EE_ORIGIN_ICMP6],
  ['SO_EE_ORIGIN_TIMESTAMPING', error.SO_EE_ORIGIN_TIMESTAMPING],
  ['sizeof(struct timespec)', 16],
  ...Object.entries(TCP_INFO_OFFSETS)
    .filter(([field]) => field !== 'tcpi_options')
    .map(([field, offset]) => [`offsetof(struct tcp_info, ${field})`, offset] as const),
  ['offsetof(struct tcp_info, tcpi_snd_wnd) + 4', TCP_INFO_SIZE],
  ...Object.entries(TCP_STATES),
  ['SOCK_STREAM', option.SOCK_STREAM],
  ['SOCK_DGRAM', option.SOCK_DGRAM],
  ['SOCK_RAW', option.SOCK_RAW],
  ['SOCK_NONBLOCK', option.SOCK_NONBLOCK],
  ['SOCK_CLOEXEC', option.SOCK_CLOEXEC],
  ['SOL_SOCKET', option.SOL_SOCKET],
  ['SO_ERROR', option.SO_ERROR],
  ['SO_RCVBUF', option.SO_RCVBUF],
  ['SO_LINGER', option.SO_LINGER],
  ['SO_BINDTODEVICE', option.SO_BINDTODEVICE],
  ['SO_TIMESTAMPING', option.SO_TIMESTAMPING],
  ['SOF_TIMESTAMPING_TX_SOFTWARE', option.SOF_TIMESTAMPING_TX_SOFTWARE],
  ['SOF_TIMESTAMPING_RX_SOFTWARE', option.SOF_TIMESTAMPING_RX_SOFTWARE],
  ['SOF_TIMESTAMPING_SOFTWARE', option.SOF_TIMESTAMPING_SOFTWARE],
  ['SOF_TIMESTAMPING_OPT_ID', option.SOF_TIMESTAMPING_OPT_ID],
  ['SOF_TIMESTAMPING_TX_ACK', option.SOF_TIMESTAMPING_TX_ACK],
  ['SOF_TIMESTAMPING_OPT_TSONLY', option.SOF_TIMESTAMPING_OPT_TSONLY],
  ['MSG_TRUNC', option.MSG_TRUNC],
  ['MSG_DONTWAIT', option.MSG_DONTWAIT],
  ['MSG_ERRQUEUE', option.MSG_ERRQUEUE],
  ['MSG_NOSIGNAL', option.MSG_NOSIGNAL],
  ['IPPROTO_TCP', option.IPPROTO_TCP],
  ['IPPROTO_UDP', option.IPPROTO_UDP],
  ['TCP_NODELAY', option.TCP_NODELAY],
  ['TCP_MAXSEG', option.TCP_MAXSEG],
  ['TCP_INFO', option.TCP_INFO],
  ['IP_PMTUDISC_DO', option.PMTUDISC_DO],
  ['IP_PMTUDISC_PROBE', option.PMTUDISC_PROBE],
  ['IPV6_PMTUDISC_DO', option.PMTUDISC_DO],
  ['IPV6_PMTUDISC_PROBE', option.PMTUDISC_PROBE],
  ['SOL_IP', ip4.level],
  ['IPPROTO_ICMP', ip4.icmpProtocol],
  ['IP_TTL', ip4.ttl],
  ['IP_TTL', ip4.sendTtl],
  ['IP_TTL', ip4.ttlMessage],
  ['IP_RECVTTL', ip4.receiveTtl],
  ['IP_MTU_DISCOVER', ip4.mtuDiscover],
  ['IP_RECVERR', ip4.recvErr],
  ['IP_RECVERR_RFC4884', ip4.recvErrRfc4884],
  ['IP_MTU', ip4.mtu],
  ['IP_MINTTL', ip4.minTtl],
  ['SOL_IPV6', ip6.level],
  ['IPPROTO_ICMPV6', ip6.icmpProtocol],
  ['IPV6_UNICAST_HOPS', ip6.ttl],
  ['IPV6_HOPLIMIT', ip6.sendTtl],
  ['IPV6_HOPLIMIT', ip6.ttlMessage],
  ['IPV6_RECVHOPLIMIT', ip6.receiveTtl],
  ['IPV6_MTU_DISCOVER', ip6.mtuDiscover],
  ['IPV6_RECVERR', ip6.recvErr],
  ['IPV6_RECVERR_RFC4884', ip6.recvErrRfc4884],
  ['IPV6_MTU', ip6.mtu],
  ['IPV6_MINHOPCOUNT', ip6.minTtl],
  ['IPV6_DONTFRAG', ip6.dontFrag],
  ['IPV6_2292PKTOPTIONS', ip6.pktOptions],
  ['SIOCGIFNAME', SIOCGIFNAME],
  ['SIOCGIFFLAGS', SIOCGIFFLAGS],
  ['IFF_NOARP', IFF_NOARP],
  ['SIOCGIFMTU', SIOCGIFMTU],
  ['SIOCGIFINDEX', SIOCGIFINDEX],
  ['sizeof(struct ifreq)', IFREQ_SIZE],
  ['offsetof(struct ifreq, ifr_mtu)', 16],
  ['offsetof(struct ifreq, ifr_ifindex)', 16],
  ['offsetof(struct ifreq, ifr_flags)', 16],
  ['AF_NETLINK', route.AF_NETLINK],
  ['NETLINK_ROUTE', route.NETLINK_ROUTE],
  ['NLM_F_REQUEST', route.NLM_F_REQUEST],
  ['RTM_NEWROUTE', route.RTM_NEWROUTE],
  ['RTM_GETROUTE', route.RTM_GETROUTE],
  ['sizeof(struct nlmsghdr)', route.NLMSGHDR_SIZE],
  ['offsetof(struct nlmsghdr, nlmsg_type)', 4],
  ['offsetof(struct nlmsghdr, nlmsg_flags)', 6],
  ['sizeof(struct rtmsg)', route.RTMSG_SIZE],
  ['offsetof(struct rtmsg, rtm_dst_len)', 1],
  ['offsetof(struct rtmsg, rtm_src_len)', 2],
  ['offsetof(struct rtmsg, rtm_type)', route.RTMSG_TYPE],
  ['sizeof(struct rtattr)', route.RTATTR_SIZE],
  ...Object.entries(route.RTA).map(([name, type]) => [`RTA_${name.toUpperCase()}`, type] as const),
  ['RTN_UNICAST', route.RTN_UNICAST],
  ['RTN_LOCAL', route.RTN_LOCAL],
];

const program = `#define _GNU_SOURCE
#include <stddef.h>
#include <stdio.h>
#include <time.h>
#include <sys/socket.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <linux/errqueue.h>
#include <linux/rtnetlink.h>
#include <linux/net_tstamp.h>
#include <linux/tcp.h>
enum { TCP_ESTABLISHED = 1, TCP_CLOSE = 7, TCP_CLOSE_WAIT = 8 }; /* the kernel's net/tcp_states.h, which it keeps to itself */
#ifndef IP_RECVERR_RFC4884
#define IP_RECVERR_RFC4884 26
#endif
#ifndef IPV6_RECVERR_RFC4884
#define IPV6_RECVERR_RFC4884 31
#endif
#ifndef IPV6_MINHOPCOUNT
#define IPV6_MINHOPCOUNT 73
#endif
#ifndef IPV6_2292PKTOPTIONS
#define IPV6_2292PKTOPTIONS 6
#endif
int main(void) {
${expected.map(([expression]) => `  printf("%ld\\n", (long)(${expression}));`).join('\n')}
  return 0;
}
`;

test('constants and structure layouts agree with the C headers', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-headers-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const source = join(folder, 'values.c');
  writeFileSync(source, program);
  execFileSync('gcc', ['-o', join(folder, 'values'), source]);
  const values = execFileSync(join(folder, 'values'), { encoding: 'utf8' }).trim().split('\n').map(Number);
  const actual = expected.map(([expression], index) => [expression, values[index]]);
  assert.deepEqual(actual, expected);
});
