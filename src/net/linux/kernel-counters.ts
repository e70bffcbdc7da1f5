/**
 * The kernel's counters of this network namespace: proc(5), /proc/net/snmp (RFC 4022's tcp group), netstat (TcpExt, names in
 * include/uapi/linux/snmp.h) and sockstat, and nf_conntrack's of Documentation/networking/nf_conntrack-sysctl.rst.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

export interface KernelCounters {
  /** Since the namespace was made; by the kernel's own names, of the groups Tcp and TcpExt. */
  readonly tcp: Readonly<Record<string, number>>;
  /** At present, of sockstat's line TCP. */
  readonly sockets: Readonly<Record<string, number>>;
  /** At present; null where the system does not tell, or does not track connections. */
  readonly conntrack: { readonly count: number; readonly max: number } | null;
  /** Tells one network namespace from another; null where the system does not. */
  readonly namespace: string | null;
}

/** Null where the system shows no TCP counters. `proc`: where procfs is mounted. */
export function readKernelCounters(proc = '/proc'): KernelCounters | null {
  const tables = [read(join(proc, 'self/net/snmp')), read(join(proc, 'self/net/netstat'))];
  const tcp = Object.assign({}, ...tables.map((text) => parseTables(text ?? '', ['Tcp', 'TcpExt'])));
  if (Object.keys(tcp).length === 0) return null;
  const conntrack = (name: 'count' | 'max') => whole(read(join(proc, `sys/net/netfilter/nf_conntrack_${name}`)));
  const [count, max] = [conntrack('count'), conntrack('max')];
  return {
    tcp,
    sockets: parseSockets(read(join(proc, 'self/net/sockstat')) ?? ''),
    conntrack: count === null || max === null ? null : { count, max },
    namespace: namespaceOf(proc),
  };
}

/** Pairs of lines: `Tcp: name name`, `Tcp: value value`. */
export function parseTables(text: string, groups: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  const lines = text.split('\n').map((line) => line.split(/[: ]+/));
  for (let index = 0; index + 1 < lines.length; index++) {
    const [names = [], values = []] = [lines[index], lines[index + 1]];
    const [group = ''] = names;
    if (!groups.includes(group) || values[0] !== group) continue;
    names.slice(1).forEach((name, at) => {
      const value = whole(values[at + 1] ?? '');
      if (value !== null) found[name] = value;
    });
    index++;
  }
  return found;
}

/** `TCP: inuse 3 orphan 0 tw 0 alloc 23 mem 133`. */
export function parseSockets(text: string): Record<string, number> {
  const [, line = ''] = /^TCP: (.*)$/m.exec(text) ?? [];
  const found: Record<string, number> = {};
  for (const [, name = '', value = ''] of line.matchAll(/(\w+) (\d+)/g)) found[name] = Number(value);
  return found;
}

function whole(text: string | null): number | null {
  const trimmed = text?.trim() ?? '';
  return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : null;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}

function namespaceOf(proc: string): string | null {
  try {
    return readlinkSync(join(proc, 'self/ns/net'));
  } catch {
    return null;
  }
}
