/** The token bucket of a rate limiter: `burst` events at once, refilled at `perSecond`; time is an argument. */
import type { Millis } from '../host.ts';
import type { RateLimit } from './config.ts';

/** Answers whether an event at `now` is allowed, and if so uses a token. Without a limit everything is. */
export function tokenBucket(limit: RateLimit | undefined): (now: Millis) => boolean {
  if (limit === undefined) return () => true;
  let tokens = limit.burst;
  let filledAt: Millis | null = null;
  return (now) => {
    const gained = filledAt === null ? 0 : ((now - filledAt) * limit.perSecond) / 1000;
    tokens = Math.min(limit.burst, tokens + gained);
    filledAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
