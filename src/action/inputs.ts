/** What the user asked for, as one typed object; see shared contract, Inputs. */
import type { GateName, Protocol } from '../report/types.ts';

export interface TargetSpec {
  /** As written. */
  readonly target: string;
  /** Name or numeric address, without brackets, IDN already in its ASCII form. */
  readonly host: string;
  readonly protocol: Protocol;
  /** The port to ask; null: none named. */
  readonly port: number | null;
  /** `http` where the scheme or port says so, else `tls`: what may be said to an open TCP port without harm. */
  readonly speaks: 'tls' | 'http';
}

export interface MeasureOptions {
  readonly targets: readonly TargetSpec[];
  readonly ipVersion: 'auto' | 4 | 6 | 'both';
  readonly maxHops: number;
  readonly probes: number;
  readonly probeTimeoutMs: number;
  /** The whole step's bound. */
  readonly timeoutMs: number;
  readonly source: string | null;
  readonly resolveNames: boolean;
  readonly resolveAsn: boolean;
}

export interface Inputs extends MeasureOptions {
  /** A limit for each gate that was set; booleans for those without a number. */
  readonly gates: Partial<Record<GateName, number | boolean>>;
  readonly onInconclusive: 'pass' | 'warn' | 'fail';
  readonly warnOnly: boolean;
  readonly baseline: string | null;
  readonly summary: boolean;
  readonly comment: 'never' | 'on-failure' | 'always';
  readonly token: string | null;
}
