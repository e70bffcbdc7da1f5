/** Where the action can run at all: shared contract, Exit and errors. Asked before the native library is loaded. */
import { LibcUnavailable } from '../net/libc-unavailable.ts';

/** One sentence with what is needed; null: this platform will do. Names are Node's `process.platform` and `process.arch`. */
export function unsupported(platform: string, arch: string): string | null {
  const supported = platform === 'linux' && (arch === 'x64' || arch === 'arm64');
  return supported ? null : new LibcUnavailable(platform, arch, null).message;
}
