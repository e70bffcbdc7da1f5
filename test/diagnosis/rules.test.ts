/** The table of codes against the contract's, its order, and the remedies as text to paste. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { dockerDaemon } from '../../src/diagnosis/remedies.ts';
import { rules } from '../../src/diagnosis/rules.ts';
import { remedyText } from '../../src/report/text/finding.ts';
import type { DiagnosisCode, Severity } from '../../src/report/types.ts';
import { context, hosted, target, unreached } from './base.ts';

/** As the contract has it. */
const contract: Readonly<Record<DiagnosisCode, Severity>> = {
  healthy: 'info',
  'icmp-filtered': 'info',
  'pmtu-reduced': 'info',
  'pmtu-black-hole': 'error',
  'reverse-black-hole': 'error',
  'mss-clamped': 'info',
  'local-mtu-too-large': 'warning',
  'suspicious-ptb': 'warning',
  'destination-closed': 'warning',
  'destination-silent': 'error',
  'outage-at-end': 'error',
  'intermittent-outage': 'warning',
  'admin-prohibited': 'error',
  'network-unreachable': 'error',
  'host-unreachable': 'error',
  'routing-loop': 'error',
  'max-hops-exceeded': 'warning',
  'packet-loss': 'warning',
  'rate-limited-hops': 'info',
  'multiple-paths': 'info',
  'asymmetric-return': 'info',
  'nearby-proxy': 'warning',
  'name-not-found': 'error',
  'no-ipv6': 'error',
  'no-route': 'error',
  'send-blocked': 'error',
  'dns-server-silent': 'error',
  'dns-failing': 'error',
  'proxy-failing': 'error',
  'tls-untrusted': 'error',
  'certificate-invalid': 'error',
  'tls-failed': 'error',
  'tls-name-blocked': 'error',
  'service-stalled': 'error',
  'http-error': 'error',
  'dns-servers-disagree': 'warning',
  'dns-slow': 'warning',
  'address-broken': 'warning',
  'ipv6-broken': 'warning',
  'tls-intercepted': 'warning',
  'certificate-expiring': 'warning',
  'client-certificate-required': 'warning',
  'service-rate-limited': 'warning',
  'proxy-required': 'info',
  'proxy-unsupported': 'warning',
  nat64: 'info',
  'tls-private-root': 'info',
  'route-mtu-small': 'info',
  'path-changed': 'info',
  deadline: 'warning',
  cancelled: 'warning',
};

test('the table has every code of the contract once, with its severity', () => {
  assert.equal(new Set(rules.map((row) => row.code)).size, rules.length);
  assert.deepEqual(Object.fromEntries(rules.map((row) => [row.code, row.severity])), contract);
});

test('what cut the measuring short stands first, errors stand before warnings, warnings before the rest, and healthy is the first of the rest', () => {
  assert.deepEqual(
    rules.slice(0, 2).map(({ code }) => code),
    ['deadline', 'cancelled'],
  );
  const severities = rules.slice(2).map((row) => row.severity);
  const sorted = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    severities.filter((one) => one === severity),
  );
  assert.deepEqual(severities, sorted);
  assert.equal(rules.find((row) => row.severity === 'info')?.code, 'healthy');
});

const hole = target({
  pmtu: { bytes: 1450, status: 'confirmed', method: 'tcp-ack', localMtu: 1500 },
  blackHole: { direction: 'forward', passes: 1450, fails: 1451, afterHop: 1 },
  evidence: { sizeTrials: { failedSends: 3, passedSends: 2 } },
});

function remedyOf(code: DiagnosisCode, ...args: Parameters<typeof diagnose>): string {
  const finding = diagnose(...args).find((one) => one.code === code);
  assert.ok(finding, `${code} stands`);
  return remedyText(finding.remedies) ?? '';
}

const firstRouter = { from: '10.0.0.1', ttl: 1, mtu: 1450, size: 1500, passed: 1450 };

describe('remedies name the size that passes, where it is set', () => {
  const inContainer = context({}, { container: true });
  const rows: readonly [string, Parameters<typeof diagnose>, readonly RegExp[]][] = [
    ['an interface', [hole, context()], [/^sudo ip link set dev eth0 mtu 1450$/m]],
    [
      'a container',
      [hole, inContainer],
      [
        /^ {2}"mtu": 1450,$/m,
        /"default-network-opts": \{ "bridge": \{ "com\.docker\.network\.driver\.mtu": "1450" \} \}/,
        /--default-network-opt=bridge=com\.docker\.network\.driver\.mtu=1450/,
        /docker network create --opt com\.docker\.network\.driver\.mtu=1450/,
        /^ {6}com\.docker\.network\.driver\.mtu: "1450"$/m,
        /options: --cap-add NET_ADMIN/,
        /^ {4}- --mtu=1450$/m,
        /dockerMTU: 1450/,
      ],
    ],
    [
      'WireGuard',
      [{ ...hole, evidence: { ...hole.evidence, interface: 'wg0' } }, context()],
      [/\/etc\/wireguard\/wg0\.conf/, /^MTU = 1450$/m],
    ],
    [
      'Tailscale',
      [{ ...hole, evidence: { ...hole.evidence, interface: 'tailscale0' } }, context()],
      [/^TS_DEBUG_MTU=1450$/m],
    ],
    [
      'an unknown interface',
      [{ ...hole, evidence: { ...hole.evidence, interface: null } }, context()],
      [/dev INTERFACE mtu 1450/],
    ],
  ];
  for (const [name, args, patterns] of rows) {
    test(name, () => {
      const [broken, around] = args;
      const evidence = { ...broken.evidence, tooBig: [firstRouter] };
      const told = { ...broken, blackHole: null, pmtu: { ...broken.pmtu, localMtu: 9001 }, evidence };
      for (const pattern of patterns) {
        assert.match(remedyOf('pmtu-black-hole', broken, around), pattern);
        assert.match(remedyOf('local-mtu-too-large', told, around), pattern);
      }
    });
  }
});

test('a black hole asks for the messages that are missing, by family, and offers clamping and probing', () => {
  const v4 = remedyOf('pmtu-black-hole', hole, context());
  assert.match(v4, /ICMP type 3 code 4/);
  assert.doesNotMatch(v4, /ICMPv6/);
  assert.match(v4, /tcp flags syn tcp option maxseg size set rt mtu/);
  assert.match(v4, /sysctl -w net\.ipv4\.tcp_mtu_probing=1/);
  assert.match(remedyOf('pmtu-black-hole', { ...hole, family: 6 }, context()), /ICMPv6 type 2/);
});

test('on a hosted runner nobody is asked for ICMP that GitHub does not let in', () => {
  assert.doesNotMatch(remedyOf('pmtu-black-hole', hole, hosted), /Ask the network/);
});

test('where both stand the local fix is said once', () => {
  assert.match(
    remedyOf('local-mtu-too-large', hole, context({}, { container: true })),
    /^Lower the MTU on this side to 1450 as the remedy of the black hole says/,
  );
});

test("what goes into Docker's daemon.json is JSON", () => {
  const json = /^\{$[\s\S]*?^\}$/m.exec(dockerDaemon(1450).snippet ?? '')?.[0] ?? '';
  assert.deepEqual(JSON.parse(json), {
    mtu: 1450,
    'default-network-opts': { bridge: { 'com.docker.network.driver.mtu': '1450' } },
  });
});

test('a reverse black hole lowers what this side announces', () => {
  const reverse = { ...hole, blackHole: { direction: 'reverse', passes: 1400, fails: 1401, afterHop: null } } as const;
  assert.match(remedyOf('reverse-black-hole', reverse, context()), /advmss 1360$/m);
  assert.match(remedyOf('reverse-black-hole', { ...reverse, family: 6 }, context()), /advmss 1340$/m);
});

test('names that a shell would read are not pasted', () => {
  const evil = '$(reboot)';
  const bad = unreached({ host: evil, endReason: 'name-not-found' });
  assert.match(remedyOf('name-not-found', bad, context()), /getent ahosts NAME$/m);
  const link = { ...hole, evidence: { ...hole.evidence, interface: 'eth0;reboot' } };
  assert.match(remedyOf('pmtu-black-hole', link, context()), /dev INTERFACE mtu/);
});

test('max-hops is doubled, up to 255', () => {
  const stop = (maxHops: number) =>
    diagnose(
      unreached({
        endReason: 'max-hops',
        hops: [{ ttl: maxHops, sent: 3, received: 3, responders: target().hops[0]?.responders ?? [] }],
      }),
      context({ options: { maxHops, source: null } }),
    )[0]?.remedies;
  assert.match(stop(30)?.[0]?.snippet ?? '', /max-hops: 60$/);
  assert.match(stop(200)?.[0]?.snippet ?? '', /max-hops: 255$/);
  assert.deepEqual(stop(255), []);
});

test('a name service that fails: where to look', () => {
  const failed = unreached({
    endReason: 'name-not-found',
    evidence: { localError: { errno: 'EAI_AGAIN', doing: 'looking up the name' } },
  });
  assert.match(remedyOf('name-not-found', failed, context()), /^cat \/etc\/resolv\.conf\ngetent hosts example\.com$/m);
});

test('a black hole measured by echo is not told as UDP', () => {
  const echo = target({
    protocol: 'icmp',
    pmtu: { bytes: 1450, status: 'confirmed', method: 'udp-reply', localMtu: 1500 },
    blackHole: { direction: 'forward', passes: 1450, fails: 1451, afterHop: 2 },
    evidence: { sizeTrials: { failedSends: 3, passedSends: 2 } },
  });
  assert.match(diagnose(echo, context())[0]?.text ?? '', /^echo requests of 1451 bytes or more were lost 3 times/);
});

test('why an answer is a proxy’s', () => {
  const says = (reason: 'way-back' | 'udp-farther' | 'not-on-link', returnHopCount: number | null) =>
    diagnose(target({ hopCount: null, returnHopCount, evidence: { proxy: { tcpHops: 2, reason } } }), context())[0]
      ?.text;
  assert.match(says('way-back', 12) ?? '', /from 2 hops away, but its packets come back over about 12 hops\. TCP ends/);
  assert.match(says('way-back', null) ?? '', /but its packets come back over many more hops\. TCP ends/);
  assert.match(says('udp-farther', 12) ?? '', /but UDP finds it farther away\./);
  assert.match(says('not-on-link', null) ?? '', /hops away, but UDP expires at a router there\./);
});
