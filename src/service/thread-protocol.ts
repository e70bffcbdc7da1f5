/** What the main thread and a service thread say to each other. All of it is plain data (structured clone). */

import type { ServiceRequest } from './check.ts';
import type { Address, SystemLookup } from './system-lookup.ts';
import type { Family, NameResult, ServiceCheck } from './types.ts';

/** To a thread. `id` names the job; answers carry it. */
export type Order =
  /** The system's lookup: `system` is answered, and with `asksServers` what its servers say as `named`. */
  | {
      readonly kind: 'look-up';
      readonly id: number;
      readonly host: string;
      readonly family: Family | null;
      readonly source: string | null;
      readonly asksServers: boolean;
    }
  /** The servers' answers alone, the system's lookup being made elsewhere: `named` is answered, after `found` has come. */
  | {
      readonly kind: 'ask-servers';
      readonly id: number;
      readonly host: string;
      readonly family: Family | null;
      readonly source: string | null;
    }
  | { readonly kind: 'found'; readonly id: number; readonly system: SystemLookup }
  /** One check, the name being looked up: `chosen` and `done` are answered. `system` null: an address. */
  | {
      readonly kind: 'check';
      readonly id: number;
      readonly request: ServiceRequest;
      readonly system: SystemLookup | null;
    }
  /** See `RunningCheck.explain`. */
  | { readonly kind: 'explain'; readonly id: number }
  /** The run ends: what is known is answered at once. */
  | { readonly kind: 'end' };

/** From a thread. */
export type Answer = { readonly id: number } & (
  | { readonly kind: 'waiting'; readonly what: string }
  | { readonly kind: 'system'; readonly value: SystemLookup }
  | { readonly kind: 'named'; readonly value: NameResult }
  | { readonly kind: 'chosen'; readonly value: Address | null }
  /** Without its name. */
  | { readonly kind: 'done'; readonly value: ServiceCheck }
  | { readonly kind: 'failed'; readonly message: string }
);

/** The first thing that a thread says: its code is loaded. */
export const UP = 'up';

/** What the thread of the checks is started with. */
export interface ThreadData {
  /** Certificates will be judged: the stores of roots are read before. */
  readonly judgesCertificates: boolean;
  /** The thread looks a name up before it checks its service. */
  readonly looksUpFirst: boolean;
}
