/** Where the action can run at all (README, "Where it runs"). Checked before the native library is loaded. */
import { LibcUnavailable } from '../net/linux/libc-unavailable.ts';
import { unsupportedNode } from './cli/node-version.ts';

/** One sentence with what is needed; null: this platform will do. As Node's `process.platform`, `process.arch` and `process.version`. */
export function unsupported(platform: string, arch: string, version: string): string | null {
  const needs = olderNode(version);
  if (needs !== null) return needs;
  const supported = platform === 'linux' && (arch === 'x64' || arch === 'arm64');
  return supported ? null : new LibcUnavailable(platform, arch, null).message;
}

/** The same of Node's version alone, for what runs on any platform. */
export function olderNode(version: string): string | null {
  const needs = unsupportedNode(version);
  if (needs === null) return null;
  return `tracepath-action ${needs}. Gitea, Forgejo and act take the node of the job's image: use one with Node 24`;
}
