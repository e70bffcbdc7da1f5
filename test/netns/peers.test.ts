/** What the installed tracers print, word for word from runs over the kernel routers, and what it means. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PeerTrace, parseMtr, parseTracepath, parseTraceroute } from './peers.ts';

const TRACEPATH = `\
 1?: [LOCALHOST]                      pmtu 1500
 1:  10.0.0.2                                              0.097ms 
 1:  10.0.0.2                                              0.010ms 
 2:  10.0.0.2                                              0.015ms pmtu 1400
 2:  10.0.1.2                                              0.018ms asymm  3 
 3:  no reply
 4:  fd00:3::2                                             0.032ms reached
     Resume: pmtu 1400 hops 4 back 5 
`;
const PROHIBITED = `\
 1?: [LOCALHOST]                        0.012ms pmtu 1500
 1:  fd00::2                                               0.036ms 
 2:  fd00:1::2                                             0.010ms !A
     Resume: pmtu 1500 
`;
const UNSENT = ` 1:  send failed
     Resume: pmtu 128000 
`;
const TRACEROUTE = `\
traceroute to 10.0.4.2 (10.0.4.2), 30 hops max, 65000 byte packets
 1  10.0.0.2  0.022 ms F=1500  0.007 ms  0.007 ms
 2  10.0.1.2  0.011 ms F=1400 10.0.9.2  0.008 ms *
 3  * * *
10  10.0.4.2  0.019 ms  0.012 ms  0.012 ms
`;
const REFUSED = ` 1  fd00::2  0.511 ms
 2  fd00:1::2  0.431 ms !X fd00:1::2  0.5 ms !X
`;
const MTR = `{ "report": { "mtr": { "dst": "10.0.2.2" }, "hubs": [
  { "count": 1, "host": "10.0.0.2", "Loss%": 0.0, "Snt": 2, "Avg": 0.041 },
  { "count": 2, "host": "???", "Loss%": 100.0, "Snt": 2, "Avg": 0.0 },
  { "count": 3, "host": "10.0.2.2", "Loss%": 0.0, "Snt": 2, "Avg": 0.044 } ] } }`;

const cases: { name: string; parsed: PeerTrace; hops: string[]; rest: Omit<PeerTrace, 'hops'> }[] = [
  {
    name: 'tracepath, reached over a silent hop and a narrowing',
    parsed: parseTracepath(TRACEPATH),
    hops: ['1 10.0.0.2 0.097/0.01', '2 10.0.1.2 0.018', '3  ', '4 fd00:3::2 0.032'],
    rest: {
      pathMtu: 1400,
      narrowings: [{ mtu: 1400, from: '10.0.0.2' }],
      reached: true,
      hopCount: 4,
      returnHops: 5,
    },
  },
  {
    name: 'tracepath, refused',
    parsed: parseTracepath(PROHIBITED),
    hops: ['1 fd00::2 0.036', '2 fd00:1::2 0.01 !A'],
    rest: { pathMtu: 1500, narrowings: [], reached: false, hopCount: null, returnHops: null },
  },
  {
    name: 'tracepath, not sent',
    parsed: parseTracepath(UNSENT),
    hops: [],
    rest: { pathMtu: 128000, narrowings: [], reached: false, hopCount: null, returnHops: null },
  },
  {
    name: 'traceroute --mtu with two responders',
    parsed: parseTraceroute(TRACEROUTE, '10.0.4.2'),
    hops: ['1 10.0.0.2 0.022/0.007/0.007', '2 10.0.1.2,10.0.9.2 0.011/0.008', '3  ', '10 10.0.4.2 0.019/0.012/0.012'],
    rest: {
      pathMtu: 1400,
      narrowings: [
        { mtu: 1500, from: null },
        { mtu: 1400, from: null },
      ],
      reached: true,
      hopCount: 10,
      returnHops: null,
    },
  },
  {
    name: 'traceroute, refused by the target itself',
    parsed: parseTraceroute(REFUSED, 'fd00:1::2'),
    hops: ['1 fd00::2 0.511', '2 fd00:1::2 0.431/0.5 !X'],
    rest: { pathMtu: null, narrowings: [], reached: false, hopCount: null, returnHops: null },
  },
  {
    name: 'mtr',
    parsed: parseMtr(MTR, '10.0.2.2'),
    hops: ['1 10.0.0.2 0.041', '2  ', '3 10.0.2.2 0.044'],
    rest: { pathMtu: null, narrowings: [], reached: true, hopCount: 3, returnHops: null },
  },
];

for (const { name, parsed, hops, rest } of cases) {
  test(name, () => {
    const { hops: parsedHops, ...parsedRest } = parsed;
    const written = parsedHops.map(({ ttl, addresses, rttMs, mark }) =>
      [ttl, addresses.join(), rttMs.join('/'), ...(mark === null ? [] : [mark])].join(' '),
    );
    assert.deepEqual(written, hops);
    assert.deepEqual(parsedRest, rest);
  });
}
