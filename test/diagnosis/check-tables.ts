/** Runs tables of diagnosis codes: each code has a row where it stands and one where it must not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { DiagnosisContext } from '../../src/diagnosis/rule.ts';
import { rules } from '../../src/diagnosis/rules.ts';
import { messageOf } from '../../src/report/text/finding.ts';
import type { DiagnosisCode, Finding, MeasuredTarget } from '../../src/report/types.ts';
import { context } from './base.ts';

export interface Row {
  readonly name: string;
  readonly target: MeasuredTarget;
  readonly context?: DiagnosisContext;
  /** Every code that stands, in order. */
  readonly codes: readonly DiagnosisCode[];
  /** What the message of the table's own code must say; where that does not stand, the first finding's. */
  readonly says?: RegExp;
  /** What the remedies of the table's own code must say. */
  readonly remedy?: RegExp;
}

/** The codes about a target's name, its addresses and the proxy to it. */
export type NameCode = Extract<
  DiagnosisCode,
  `dns-${string}` | `proxy-${string}` | 'nat64' | 'address-broken' | 'ipv6-broken'
>;

/** Those about what follows the connection: TLS, HTTP. */
export type UseCode = Extract<
  DiagnosisCode,
  `tls-${string}` | `certificate-${string}` | `service-${string}` | 'client-certificate-required' | 'http-error'
>;

/** The codes that a service check alone gives. */
export type ServiceCode = NameCode | UseCode;

/** Those about the path MTU. */
export type MtuCode = Extract<
  DiagnosisCode,
  | 'pmtu-reduced'
  | 'pmtu-black-hole'
  | 'reverse-black-hole'
  | 'mss-clamped'
  | 'local-mtu-too-large'
  | 'suspicious-ptb'
  | 'route-mtu-small'
>;

/** Those about whether the target was reached, and how the trace ended. */
export type ReachCode = Extract<
  DiagnosisCode,
  | 'healthy'
  | 'destination-closed'
  | 'destination-silent'
  | 'admin-prohibited'
  | 'network-unreachable'
  | 'host-unreachable'
  | 'routing-loop'
  | 'max-hops-exceeded'
  | 'deadline'
  | 'cancelled'
>;

/** Those about this machine. */
export type LocalCode = Extract<DiagnosisCode, 'name-not-found' | 'no-ipv6' | 'no-route' | 'send-blocked'>;

/** All others: each code is in one of these. */
export type PathCode = Exclude<DiagnosisCode, ServiceCode | MtuCode | ReachCode | LocalCode>;

/** Rows for each of the codes. */
export type Tables<Code extends DiagnosisCode> = Readonly<Record<Code, readonly Row[]>>;

export function checkTables(tables: Readonly<Record<string, readonly Row[]>>): void {
  for (const [code, rows] of Object.entries(tables)) {
    describe(code, () => {
      const stands = (row: Row) => row.codes.includes(code as DiagnosisCode);
      assert.ok(rows.some(stands), `${code} has a row where it stands`);
      assert.ok(!rows.every(stands), `${code} has a row where it must not`);
      for (const row of rows) {
        test(row.name, () => {
          const findings = diagnose(row.target, row.context ?? context());
          assert.deepEqual(
            findings.map((finding) => finding.code),
            row.codes,
          );
          for (const finding of findings) assertDocumented(finding);
          const { says, remedy } = row;
          const told = findings.find((finding) => finding.code === code) ?? findings[0];
          if (says !== undefined) assert.match(told === undefined ? '' : messageOf(told), says);
          const remedies = (told?.remedies ?? []).map(({ explanation, snippet }) => `${explanation}\n${snippet ?? ''}`);
          if (remedy !== undefined) assert.match(remedies.join('\n'), remedy);
        });
      }
    });
  }
}

/** A severity that is not the code's own is in the code's row of docs/diagnosis.md. */
function assertDocumented({ code, severity, title }: Finding): void {
  const rule = rules.find((one) => one.code === code);
  if (rule?.severity === severity) return;
  assert.match(
    rule?.meaning ?? '',
    new RegExp(`\\bA ${severity} where\\b`),
    `${code} as ${severity}, titled "${title}"`,
  );
}
