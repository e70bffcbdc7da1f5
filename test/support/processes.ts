/** This machine's processes and network namespaces, as /proc tells of them. A process may end while it is looked at: that gives nothing. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export function pids(): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
}

/** Arguments or variables of a process, each ended by a zero byte; empty where it has ended. */
export function contentOf(pid: string, file: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The other processes that have `text` among their arguments. */
export function processesWith(text: string): string[] {
  return pids().filter((pid) => pid !== `${process.pid}` && contentOf(pid, 'cmdline').includes(text));
}

/** As `net:[4026531840]`; null: the process has ended. */
export function networkOf(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/ns/net`);
  } catch {
    return null;
  }
}

/** Those of the network namespaces `of` that a process or a mount here keeps: one lives, with its devices, as long as either does. */
export function networksInUse(of: readonly string[]): string[] {
  const mounted = readFileSync('/proc/self/mountinfo', 'utf8').match(/net:\[\d+\]/g) ?? [];
  const used = new Set([...pids().map(networkOf), ...mounted]);
  return of.filter((network) => used.has(network));
}
