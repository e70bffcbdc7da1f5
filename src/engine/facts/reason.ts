/** Why something is not known: a code with its numbers. The words are made in src/report/text/reasons.ts. Sizes are bytes. */
import type { Errno } from '../../net/network.ts';

export type Reason =
  /** Of the datagrams between these sizes too few were answered to tell size from loss. */
  | { readonly code: 'datagrams-unanswered'; readonly passes: number; readonly fails: number }
  /** Of the segments larger than this too few were acknowledged to tell size from loss. */
  | { readonly code: 'segments-unacknowledged'; readonly passes: number }
  /** Segments of `least` bytes or more were lost on so many connections, while others carried them: up to `passed` bytes. */
  | {
      readonly code: 'sizes-differ-by-connection';
      readonly lost: number;
      readonly least: number;
      readonly passed: number;
    }
  /** Segments of this size were lost, and so were all smaller ones. */
  | { readonly code: 'segments-of-all-sizes-lost'; readonly size: number; readonly least: number }
  /** These sizes could not be tested: the peer takes no larger segments any more, or no more connections. */
  | { readonly code: 'sizes-not-tested'; readonly passes: number; readonly fails: number }
  /** Large echoes are lost there or on the return path. */
  | { readonly code: 'echo-direction-unknown'; readonly passes: number; readonly fails: number }
  /** Requests of `fails` bytes are not echoed, while another packet of `passed` bytes arrives: they, or their echoes, are lost. */
  | { readonly code: 'echoes-lost'; readonly fails: number; readonly passed: number }
  /** A service answers no datagrams of `fails` bytes, and larger packets of others arrived. */
  | { readonly code: 'datagrams-contradicted'; readonly fails: number; readonly passed: number }
  /** A router named less than what arrived. */
  | { readonly code: 'message-contradicted'; readonly named: number; readonly passed: number }
  /** One byte more than a router named was neither refused nor answered. */
  | { readonly code: 'message-unproven'; readonly named: number }
  /** Larger packets than this were refused, or so the kernel learned; the largest that arrived. */
  | { readonly code: 'bound-unproven'; readonly bytes: number; readonly passed: number }
  /** A request was acknowledged and not answered, in packets of this size neither. */
  | { readonly code: 'request-unanswered'; readonly port: number; readonly size: number }
  /** A request was followed by a reset. */
  | { readonly code: 'reset-after-request'; readonly port: number }
  /** Answers in packets of this size came, larger ones not in time. */
  | { readonly code: 'large-answers-late'; readonly passes: number }
  /** Packets with this TTL reach the target, though answers take so many hops. */
  | { readonly code: 'ttl-rewritten'; readonly ttl: number; readonly back: number }
  /** Packets with this TTL reach the target, though a router is the next hop: nothing tells that router from who answers in its place. */
  | { readonly code: 'first-router'; readonly ttl: number }
  /** Probes were lost that reach the target, and no router is known just before this TTL, the lowest that it answers. */
  | { readonly code: 'hop-count-unproven'; readonly ttl: number }
  /** Of the handshakes with this TTL some arrive and some expire, and no single connection told how far it goes. */
  | { readonly code: 'paths-of-unequal-length'; readonly ttl: number }
  /** TCP alone is answered, from this TTL on, so near that a proxy may have answered. */
  | { readonly code: 'proxy-not-ruled-out'; readonly ttl: number }
  /** Answers to packets with this TTL come back over `back` hops, null: over more, which no router heard explains. */
  | { readonly code: 'return-path-longer'; readonly ttl: number; readonly back: number | null }
  /** Answers to packets with this TTL, the lowest that is answered, come back over far fewer hops, and no router was heard beyond those. */
  | { readonly code: 'return-path-shorter'; readonly ttl: number; readonly back: number }
  /** TCP is answered from this TTL on; whether its answers come back over far more hops is not known. */
  | { readonly code: 'return-path-unknown'; readonly ttl: number }
  /** The target accepts connections, but answers no probe with a TTL up to this. */
  | { readonly code: 'no-ttl-answered'; readonly ttl: number }
  /** This machine could not send some of the probes; `firewall`: its own firewall rejected some. */
  | {
      readonly code: 'probes-refused';
      readonly refused: number;
      readonly sent: number;
      readonly errnos: readonly Errno[];
      readonly firewall: boolean;
    };
