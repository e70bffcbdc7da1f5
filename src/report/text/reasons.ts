/** Why something is not known, in words. */
import type { Reason } from '../../engine/facts/reason.ts';

/** One sentence: what was seen, then what is not known because of it. */
export function reasonText(reason: Reason): string {
  switch (reason.code) {
    case 'datagrams-unanswered':
      return `Of the packets between ${reason.passes} and ${reason.fails} bytes too few were answered to tell size from loss.`;
    case 'segments-unacknowledged':
      return `Of the segments larger than ${reason.passes} bytes too few were acknowledged to tell size from loss.`;
    case 'sizes-differ-by-connection':
      return `Segments of ${reason.least} bytes or more were lost again and again on ${reason.lost} connections, while others carried as large ones, up to ${reason.passed} bytes: what passes depends on the connection, so there is no one path MTU.`;
    case 'segments-of-all-sizes-lost':
      return `Segments of ${reason.size} bytes were lost, and so were all smaller ones down to ${reason.least} bytes: whether their size is the cause is not known.`;
    case 'sizes-not-tested':
      return `Sizes between ${reason.passes} and ${reason.fails} bytes could not be tested: the peer takes no larger segments any more, or no more connections.`;
    case 'echo-direction-unknown':
      return `Packets of ${reason.fails} bytes are not echoed, those of ${reason.passes} bytes are. Echoes are as large as the requests, so in which direction the large ones are lost is not known.`;
    case 'echoes-lost':
      return `Echo requests of ${reason.fails} bytes are not answered, though another packet of ${reason.passed} bytes arrives: a filter of large echo requests or something on the return path stops them, which of both is not known.`;
    case 'datagrams-contradicted':
      return `Datagrams of ${reason.fails} bytes were not answered, and a packet of ${reason.passed} bytes arrived: something else than the path's size stops them.`;
    case 'message-contradicted':
      return `A router named ${reason.named} bytes as the most that passes, and a packet of ${reason.passed} bytes arrived: paths differ, or the message is wrong.`;
    case 'message-unproven':
      return `A router named ${reason.named} bytes as the most that passes; a packet one byte larger was neither refused nor answered, so whether larger ones pass is not known.`;
    case 'bound-unproven':
      return reason.passed < reason.bytes
        ? `Packets larger than ${reason.bytes} bytes are refused, and none of ${reason.bytes} bytes was answered, the largest had ${reason.passed}: whether that size passes is not known.`
        : `Packets of ${reason.bytes} bytes arrive, and the kernel learned that larger ones do not; none one byte larger was refused, so whether it passes is not known.`;
    case 'request-unanswered':
      return `Port ${reason.port} took the connection and no answer came, in packets of ${reason.size} bytes neither: the cause is not known.`;
    case 'reset-after-request':
      return `Port ${reason.port} reset the connection after the request: whether large answers arrive was not tested.`;
    case 'large-answers-late':
      return `Answers in packets of ${reason.passes} bytes came, larger ones not in time: whether their size is the cause is not known.`;
    case 'ttl-rewritten':
      return `Packets with a TTL of ${reason.ttl} reach the target, though its answers come back over about ${reason.back} hops: TTLs are rewritten on the way, or a device nearby answers in the target's name, so the hop count is not known.`;
    case 'first-router':
      return `Packets with a TTL of ${reason.ttl} reach the target, though the route to it leads through a router: that router has the address itself, or something there answers in the target's name, so the hop count is not known.`;
    case 'hop-count-unproven':
      return `The target answers probes with a TTL of ${reason.ttl}, but some that must reach it were lost too: it may be nearer, so the hop count is not known.`;
    case 'paths-of-unequal-length':
      return `Handshakes with a TTL of ${reason.ttl} reach the target over some paths and expire on others: parallel paths have different lengths, so there is no one hop count.`;
    case 'proxy-not-ruled-out':
      return `TCP is answered from ${reason.ttl} ${reason.ttl === 1 ? 'hop' : 'hops'} away, no router was heard, and nothing but TCP was answered: a proxy nearby may have answered for the target, so the hop count is not known.`;
    case 'return-path-longer': {
      const back = reason.back === null ? 'more hops' : `about ${reason.back} hops`;
      return `The target answers packets with a TTL of ${reason.ttl}, and its answers come back over ${back}: the return path is longer, or a router rewrites TTLs and the target is farther away, so the hop count is not known.`;
    }
    case 'return-path-shorter':
      return `The target answers packets with a TTL of ${reason.ttl} and none with less, but its answers come back over about ${reason.back} hops: probes with lower TTLs may have been dropped on the way, so the hop count is not known.`;
    case 'return-path-unknown':
      return `The target answers handshakes with a TTL of ${reason.ttl}, but whether its answers come back over about as many hops could not be measured: TTLs may be rewritten on the way, so the hop count is not known.`;
    case 'no-ttl-answered':
      return `The target accepts connections, but answers no probe with a TTL of up to ${reason.ttl}: the hop count is not known.`;
    case 'probes-refused':
      return `This machine could not carry out ${reason.refused} of ${reason.sent} probes (${[...reason.errnos, ...(reason.firewall ? ['its firewall'] : [])].join(', ')}): what they would have told is missing.`;
    default:
      return reason satisfies never;
  }
}
