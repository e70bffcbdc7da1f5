/** Which targets have a service that can be used as a client does. */
import type { ServiceScheme } from '../../service/types.ts';
import type { TargetSpec } from '../targets.ts';

/** How a client uses a target; null: there is no service to use (datagrams, or no port named). */
export function schemeOf({ scheme, protocol, port }: TargetSpec): ServiceScheme | null {
  if (scheme === 'http' || scheme === 'https' || scheme === 'tls' || scheme === 'tcp') return scheme;
  return scheme === null && port !== null && (protocol === 'tcp' || protocol === 'auto') ? 'tcp' : null;
}
