/** Which stores trust a chain: each for itself, as a program with that store alone finds it, and never against OpenSSL's verdict. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { TlsResult } from '../../../src/service/types.ts';
import { enterSandbox } from '../../support/sandbox.ts';
import { CertificateMaker, type Issued } from './certificates.ts';
import { addAddresses, check, resolveBy, temporaryFolder } from './scene.ts';
import { https } from './web-server.ts';

await enterSandbox(import.meta.url);

const [ADDRESS, HOST] = ['8.8.4.4', 'web.example'];
const folder = temporaryFolder();
const maker = new CertificateMaker(folder);
const PAST = { startDays: -3000, days: 2990 };

const root = maker.root('New Root');
const old = maker.root('Old Root');
const oldExpired = maker.issue(old, 'Old Root', { ...PAST, isCa: true, key: old });
const rootExpired = maker.issue(root, 'New Root', { ...PAST, isCa: true, key: root });
const cross = maker.issue(old, 'New Root', { isCa: true, key: root });
const crossExpired = maker.issue(old, 'New Root', { ...PAST, isCa: true, key: root });
const twin = maker.root('New Root');
const issuing = maker.issue(root, 'Issuing CA', { isCa: true });
const issuingExpired = maker.issue(root, 'Issuing CA', { ...PAST, isCa: true, key: issuing });
const leaf = maker.issue(issuing, HOST);
const direct = maker.issue(root, HOST);
const alone = maker.selfSigned(HOST);

interface Case {
  readonly name: string;
  readonly sent: readonly [Issued, ...Issued[]];
  readonly system?: readonly Issued[];
  readonly extra?: readonly Issued[];
  readonly trustedBy: TlsResult['trustedBy'];
  readonly problems?: TlsResult['problems'];
  /** From the server's own to the root of the store that trusts it, by their common names. */
  readonly root: string;
  readonly chainLength: number;
  readonly detail?: string;
  /** The subject of a certificate out of date that is not the server's own. */
  readonly outOfDate?: string;
}

const cases: readonly Case[] = [
  {
    ...{ name: 'a plain chain', sent: [leaf, issuing], system: [root] },
    ...{ trustedBy: ['system'], root: 'New Root', chainLength: 3 },
  },
  {
    ...{ name: 'the root itself is sent', sent: [leaf, issuing, root], system: [root] },
    ...{ trustedBy: ['system'], root: 'New Root', chainLength: 3 },
  },
  {
    ...{ name: 'the root signs the server itself', sent: [direct], system: [root], extra: [root] },
    ...{ trustedBy: ['system', 'extra'], root: 'New Root', chainLength: 2 },
  },
  {
    ...{ name: 'a cross-signed root is sent, its signer is in no store', sent: [leaf, issuing, cross], system: [root] },
    ...{ trustedBy: ['system'], root: 'New Root', chainLength: 3 },
  },
  {
    ...{ name: 'the same, each root in a store of its own', sent: [leaf, issuing, cross] },
    ...{ system: [old], extra: [root], trustedBy: ['system', 'extra'], root: 'New Root', chainLength: 3 },
  },
  {
    ...{ name: 'the same, only the old root is in a store', sent: [leaf, issuing, cross], system: [old] },
    ...{ trustedBy: ['system'], root: 'Old Root', chainLength: 4 },
  },
  {
    ...{ name: 'an old root that is expired is sent along', sent: [leaf, issuing, cross, oldExpired], system: [root] },
    ...{ trustedBy: ['system'], root: 'New Root', chainLength: 3 },
  },
  {
    ...{ name: 'the same, and one store holds only that', sent: [leaf, issuing, cross, oldExpired] },
    ...{ system: [root], extra: [oldExpired], trustedBy: ['system'], root: 'New Root', chainLength: 3 },
  },
  {
    ...{ name: 'an expired cross-signed root is sent', sent: [leaf, issuing, crossExpired], system: [root] },
    ...{ trustedBy: ['system'], root: 'New Root', chainLength: 3 },
  },
  {
    ...{ name: 'the same, and only the old root is in a store', sent: [leaf, issuing, crossExpired], system: [old] },
    ...{
      trustedBy: ['system'],
      problems: ['expired'],
      root: 'Old Root',
      chainLength: 4,
      detail: 'New Root',
      outOfDate: 'New Root',
    },
  },
  {
    ...{ name: 'one store has the root renewed, another has the one that is expired', sent: [leaf, issuing] },
    ...{ system: [rootExpired], extra: [root], trustedBy: ['extra'], root: 'New Root', chainLength: 3 },
  },
  {
    ...{ name: 'only the expired root is in a store', sent: [leaf, issuing], system: [rootExpired] },
    ...{
      trustedBy: ['system'],
      problems: ['expired'],
      root: 'New Root',
      chainLength: 3,
      detail: 'New Root',
      outOfDate: 'New Root',
    },
  },
  {
    ...{ name: 'an expired intermediate', sent: [leaf, issuingExpired], system: [root] },
    ...{
      trustedBy: ['system'],
      problems: ['expired'],
      root: 'New Root',
      chainLength: 3,
      detail: 'Issuing CA',
      outOfDate: 'Issuing CA',
    },
  },
  {
    ...{ name: 'the intermediate is missing', sent: [leaf], system: [root], trustedBy: [], problems: ['untrusted'] },
    ...{ root: 'Issuing CA', chainLength: 1, detail: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' },
  },
  {
    ...{ name: 'the same, and one store holds the intermediate', sent: [leaf], system: [issuing] },
    ...{ trustedBy: ['system'], root: 'Issuing CA', chainLength: 2 },
  },
  {
    ...{ name: 'an intermediate alone is in a store: curl, git and Go trust it', sent: [leaf, issuing] },
    ...{ system: [issuing], trustedBy: ['system'], root: 'Issuing CA', chainLength: 2 },
  },
  {
    ...{ name: 'the cross-signed root alone is in a store', sent: [leaf, issuing], system: [cross] },
    ...{ trustedBy: ['system'], root: 'New Root', chainLength: 3 },
  },
  {
    ...{ name: 'signed by itself', sent: [alone], system: [root], trustedBy: [], problems: ['untrusted'] },
    ...{ root: HOST, chainLength: 1, detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  },
  {
    ...{ name: 'signed by itself, and in a store', sent: [alone], extra: [alone] },
    ...{ trustedBy: ['extra'], root: HOST, chainLength: 1 },
  },
  {
    ...{ name: 'the server’s own certificate is in a store', sent: [direct], system: [direct] },
    ...{ trustedBy: ['system'], root: HOST, chainLength: 1 },
  },
  {
    ...{ name: 'a root of the same name and another key', sent: [leaf, issuing], system: [twin] },
    ...{ trustedBy: [], problems: ['untrusted'], root: 'Issuing CA', chainLength: 2 },
    detail: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  },
  {
    ...{ name: 'roots of one name, each in a store of its own', sent: [leaf, issuing], system: [twin], extra: [root] },
    ...{ trustedBy: ['extra'], root: 'New Root', chainLength: 3 },
  },
];

before(() => {
  addAddresses(`${ADDRESS}/32`);
  resolveBy({ hosts: `${ADDRESS} ${HOST}\n` });
});

/** A store as a file. */
function bundle(name: string, of: readonly Issued[] = []): string {
  const path = join(folder, `${name}.bundle`);
  writeFileSync(path, of.map(({ cert }) => cert).join(''));
  return path;
}

for (const [index, { name, sent, system, extra, ...expected }] of cases.entries()) {
  test(name, async () => {
    const cert = sent.map((one) => one.cert).join('');
    await using _server = await https(ADDRESS, 443, { key: sent[0].key, cert });
    const env = {
      SSL_CERT_FILE: bundle(`system${index}`, system),
      SSL_CERT_DIR: '/nonexistent',
      ...(extra === undefined ? {} : { NODE_EXTRA_CA_CERTS: bundle(`extra${index}`, extra) }),
    };
    const { check: found } = await check(`https://${HOST}/`, { env });
    const { trustedBy, problems, root: last, chainLength, detail, outOfDateIssuer } = found.service?.tls ?? {};
    const { problems: wrong = [], outOfDate } = expected;
    assert.deepEqual(
      { trustedBy, problems, root: last, chainLength, detail, outOfDate: outOfDateIssuer?.subject },
      { ...expected, problems: wrong, detail: expected.detail ?? null, outOfDate },
    );
    assert.ok(!(Date.parse(outOfDateIssuer?.validTo ?? '') > Date.now()));
    assert.equal(found.service?.state, wrong.length === 0 ? 'working' : 'failing');
  });
}
