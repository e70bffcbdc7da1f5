/** A scenario: an internet, what the action is asked in it, and the truth that its report is compared with. Types only. */
import type { BlackHole, DiagnosisCode, EndReason, TargetJson } from '../../src/report/types.ts';
import type { Family } from './packet.ts';
import type { Topology } from './topology.ts';

/** Something with an address in each family: a router or a target. */
export interface Place {
  readonly v4?: string;
  readonly v6?: string;
}

/** Who may be seen at a TTL: nobody, this place, or at least one of these and no other. */
export type HopTruth = null | Place | readonly Place[];

type PmtuStatus = TargetJson['pmtu']['status'];
type HopCountMethod = TargetJson['hopCountMethod'];

export interface TargetTruth {
  /** As written in the input `targets`. */
  readonly target: string;
  readonly reached: boolean;
  /** A list: any of these is right. */
  readonly endReason: EndReason | readonly EndReason[];
  /** By TTL from 1. Where nothing ever answers: empty, and any number of silent rows is right. */
  readonly hops: readonly HopTruth[];
  /** So many of the last rows may be missing: repetitions that say nothing new. */
  readonly optionalTail?: number;
  /** Loss may hide routers: silent rows are no fault. */
  readonly mayMissHops?: boolean;
  /** A list: any of these is right. */
  readonly hopCount: number | null | readonly (number | null)[];
  /** Methods that are right where a count is given; where none is, the method must be null. */
  readonly hopCountMethod: readonly HopCountMethod[];
  /** What the way back really has; the report may know less, never anything else. Null: nothing may be claimed. */
  readonly returnHopCount: number | null | readonly number[];
  /** The real path MTU, and the claims about it that are right: `upper-bound` at or above it, `unknown` without a number. */
  readonly pmtu: { readonly bytes: number; readonly status: readonly PmtuStatus[] };
  /** Left out: none may be claimed. */
  readonly blackHole?: Pick<BlackHole, 'direction' | 'passes' | 'afterHop'>;
  /** At least these are told to have answered. */
  readonly answeredBy?: readonly string[];
  /** Next-hop MTUs that routers reported, by TTL. */
  readonly mtuAt?: Readonly<Record<number, number>>;
  /** Labels that routers showed, by TTL. */
  readonly labelsAt?: Readonly<Record<number, readonly number[]>>;
  /** Exactly these codes; `healthy` is not named here, it follows from `reached` and the others' severity. */
  readonly codes: readonly DiagnosisCode[];
  /** Codes that may stand or not: chance, timing or taste decides. */
  readonly mayHave?: readonly DiagnosisCode[];
}

export interface Scenario {
  /** Lower case with dashes. */
  readonly name: string;
  readonly about: string;
  /** Tested once for each, with the input `ip-version` set; default both. */
  readonly families: readonly Family[];
  readonly topology: Topology;
  readonly seed: number;
  /** Inputs of the action by name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Further environment, as RUNNER_ENVIRONMENT. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the program is told of the CA of the simulated servers: in NODE_EXTRA_CA_CERTS (default), the system's store alone, or nowhere. */
  readonly trust?: 'extra' | 'system' | 'none';
  /** An earlier report, written to `baseline.json` in the working folder. */
  readonly baseline?: (family: Family) => unknown;
  /** Text of attackers: what may never begin a line of the log, and what may never stand in the summary. */
  readonly neverPrinted?: { readonly atLineStart: readonly string[]; readonly inSummary: readonly string[] };
  /** How long the step's log and summary may be, lines. The log ends with the conclusion. */
  readonly mostLines?: { readonly log: number; readonly summary: number };
  readonly truth: readonly TargetTruth[];
}
