/** What using a service once came to, in the log's words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceAnswer } from '../../../src/action/wait/service-state.ts';
import type { AddressResult, ServiceResult } from '../../../src/service/types.ts';
import { address, failing, http, proxy, service, tls } from '../../diagnosis/service-base.ts';

test('each end of a check has its words', () => {
  const at = (connect: AddressResult['connect'], errno: string | null = null) => [
    address('203.0.113.8', 4, null),
    { ...address('203.0.113.7', 4, connect, errno), traced: true },
  ];
  const rows: readonly [ServiceResult, readonly AddressResult[], string | null, string, boolean?][] = [
    [service(), at('open'), null, 'working', true],
    [failing('name', {}), [], 'ENOTFOUND', 'name not found'],
    [failing('name', {}), [], null, 'name not found'],
    [failing('name', {}), [], 'EAI_AGAIN', 'name lookup failed (EAI_AGAIN)'],
    [failing('connect', {}), at('closed', 'ECONNREFUSED'), null, 'refused'],
    [failing('connect', {}), at('silent'), null, 'no answer'],
    [failing('connect', {}), at('unreachable', 'EHOSTUNREACH'), null, 'no route'],
    [failing('connect', {}), at('unreachable', 'EADDRNOTAVAIL'), null, 'no source address'],
    [failing('connect', {}), at('unreachable', 'EPERM'), null, 'not sent (EPERM)'],
    [failing('proxy', { proxy: proxy({ status: 407 }) }), at('open'), null, 'proxy: HTTP 407'],
    [failing('proxy', { proxy: proxy({ status: null, problem: 'closed' }) }), [], null, 'proxy: closed'],
    [failing('tls', { tls: tls({ problems: ['expired'] }) }), at('open'), null, 'certificate expired'],
    [failing('tls', { tls: tls({ problems: ['reset'] }) }), at('open'), null, 'TLS handshake reset'],
    [
      failing('tls', { tls: tls({ problems: ['alert'], alert: { number: 40, name: 'handshake_failure' } }) }),
      at('open'),
      null,
      'TLS alert handshake_failure',
    ],
    [
      failing('tls', { state: null, tls: tls({ clientCertificate: 'required' }) }),
      at('open'),
      null,
      'wants a client certificate',
      true,
    ],
    [failing('http', { http: http({ status: 503, problem: 'status' }) }), at('open'), null, 'HTTP 503'],
    [failing('http', { http: http({ status: null, problem: 'silent' }) }), at('open'), null, 'no HTTP answer'],
    [failing('http', { http: http({ status: null, problem: 'malformed' }) }), at('open'), null, 'answer is no HTTP'],
    [
      failing('http', { http: http({ status: null, problem: 'reset' }) }),
      at('open'),
      null,
      'connection closed without an HTTP answer',
    ],
    [service({ state: null }), at('open'), null, 'open', true],
    [service({ state: null }), at('closed'), null, 'refused'],
  ];
  for (const [result, addresses, nameError, state, works = false] of rows) {
    assert.deepEqual(serviceAnswer({ name: null, addresses, service: result }, nameError), { works, state });
  }
});

test('a check that the end of the waiting cut says nothing', () => {
  assert.equal(
    serviceAnswer({ name: null, addresses: [], service: service({ state: null, cutIn: 'tls' }) }, null),
    null,
  );
});
