/** A service at a port as the report names it. */
import type { Endpoint } from '../../engine/services.ts';

/** As `tcp:443`, `dns:53`, `icmp`. */
export function endpointName({ service, port }: Endpoint): string {
  return service === 'icmp' ? service : `${service}:${port}`;
}
