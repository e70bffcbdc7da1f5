/** The simulated endpoints against Linux's own TCP, UDP and resolver, through the simulator's TUN device. */
import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { NAME_SERVER } from '../names.ts';
import type { Family } from '../packet.ts';
import { sandboxedScenario, trustVariables } from '../sandboxed-scenario.ts';
import { FAMILIES } from './by-hand.ts';
import type { Answer, Question } from './kernel-client.ts';

const CLIENT = fileURLToPath(new URL('kernel-client.ts', import.meta.url));
const HTTPS: Question = { https: 443, name: 'web.example' };
/** What it gets: a whole page from a server that it trusts. */
const PAGE: Answer = { distrust: null, version: 'TLSv1.3', status: 200, body: 256 };
const QUIC = `c01a2a3a4a08${'11'.repeat(8)}08${'22'.repeat(8)}`.padEnd(2400, '0');

for (const family of FAMILIES)
  describe(`IPv${family}`, { concurrency: 3 }, () => {
    test('every service answers the kernel', async () => {
      const rows: readonly [string, Question, (answer: Answer) => unknown, unknown][] = [
        ['a greeting', { tcp: 22, send: '00' }, latin1, 'SSH-2.0-simulated\r\n'],
        [
          'HEAD',
          { tcp: 80, send: hex('HEAD / HTTP/1.1\r\nHost: a\r\n\r\n') },
          (answer) => latin1(answer).slice(0, 15),
          'HTTP/1.1 200 OK',
        ],
        ['HTTPS', HTTPS, (answer) => answer, PAGE],
        [
          'HTTPS for another name',
          { https: 443, name: 'other.example' },
          (answer) => 'distrust' in answer && answer.distrust,
          'ERR_TLS_CERT_ALTNAME_INVALID',
        ],
        ['a closed TCP port', { tcp: 81, send: '' }, (answer) => answer, { error: 'ECONNREFUSED', after: 0 }],
        ['UDP echo', { udp: 7, send: 'abcdef' }, (answer) => answer, { bytes: 'abcdef' }],
        ['a closed UDP port', { udp: 9, send: '00' }, (answer) => answer, { error: 'ECONNREFUSED', after: 0 }],
        ['QUIC', { udp: 443, send: QUIC }, (answer) => latin1(answer).slice(1, 5), '\0\0\0\0'],
        [
          "the root's name servers",
          { dns: '.', type: 'NS' },
          (answer) => 'dns' in answer && Array.isArray(answer.dns) && answer.dns.length,
          13,
        ],
        ['a name that is not there', { dns: 'nowhere.example', type: 'A' }, (answer) => answer, { dns: 'ENOTFOUND' }],
      ];
      const answers = await ask(
        'healthy-ssh',
        family,
        'web.example',
        rows.map(([, question]) => question),
      );
      for (const [i, [what, , view, expected]] of rows.entries())
        assert.deepEqual(view(answers[i] ?? { dns: null }), expected, what);
    });

    test('the name service knows a hop by its name', async () => {
      const arpa = { 4: '1.3.20.10.in-addr.arpa', 6: `1.${'0.'.repeat(15)}3.0.0.0.0.2.0.0.8.b.d.0.1.0.0.2.ip6.arpa` }[
        family
      ];
      const server = family === 4 ? NAME_SERVER.v4 : NAME_SERVER.v6;
      assert.deepEqual(await ask('healthy', family, server, [{ dns: arpa, type: 'PTR' }]), [
        { dns: ['r3.transit.example'] },
      ]);
    });

    test('a fifth of all packets lost: every connection gets its page whole', async () => {
      assert.deepEqual(await ask('loss-20', family, 'web.example', Array(12).fill(HTTPS)), Array(12).fill(PAGE));
    });

    test('a server under SYN cookies', async () => {
      assert.deepEqual(await ask('hosted-cookies', family, 'web.example', [HTTPS]), [PAGE]);
    });

    test('a server that resets in the middle', async () => {
      const [answer] = await ask('hosted-resets', family, 'web.example', [{ tcp: 443, send: '16'.repeat(4000) }]);
      assert.equal(answer && 'error' in answer && answer.error, 'ECONNRESET');
    });
  });

async function ask(scenario: string, family: Family, host: string, questions: readonly Question[]): Promise<Answer[]> {
  const command = [process.execPath, CLIENT, String(family), host, JSON.stringify(questions)];
  const child = sandboxedScenario(scenario, command, { stdio: 'pipe', env: { ...process.env, ...trustVariables() } });
  assert.ok(child.stdout && child.stderr);
  const [out, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  assert.match(out, /^\[.*\]$/m, `the client's answers; it said: ${complaints}`);
  return JSON.parse(out) as Answer[];
}

function hex(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('hex');
}

/** The bytes that came as text of one character a byte; anything else as itself. */
function latin1(answer: Answer): string {
  return 'bytes' in answer ? Buffer.from(answer.bytes, 'hex').toString('latin1') : JSON.stringify(answer);
}
