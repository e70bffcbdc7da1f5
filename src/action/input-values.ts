/** The kinds of values an input may hold: how each is read, and the words for what was expected (YAML 1.2 core schema). */

import { isIp } from '../net/wire/ip-address.ts';
import { lazyRegExp, visible } from '../report/text/escape.ts';
import { parseProxy } from '../service/proxy-choice.ts';
import { parseStatusRanges, type StatusRange } from '../service/status-ranges.ts';

/** What a kind is in action-types.yml, for typed workflows; a list of words for `enum`. */
export type WireType = 'boolean' | 'integer' | 'float' | readonly string[];

export interface Kind<T> {
  /** Left out: any text. */
  readonly type?: WireType;
  /** Completes "expected …". */
  readonly expected: string;
  /** The value; undefined: the text is none of this kind. */
  readonly parse: (text: string) => T | undefined;
  /** The text as a fault may repeat it, for kinds that may hold a secret. */
  readonly shown?: (text: string) => string;
}

const INTEGER = /^(0|[1-9]\d{0,8})$/;
const DECIMAL = /^(0|[1-9]\d{0,8})(\.\d{1,6})?$/;

/** Whole numbers in plain decimal digits: no sign, exponent or leading zero. */
export function integer(min: number, max: number, unit = ''): Kind<number> {
  return { type: 'integer', ...number(INTEGER, 'a whole number', min, max, unit) };
}

export function decimal(min: number, max: number, unit = ''): Kind<number> {
  return { type: 'float', ...number(DECIMAL, 'a number', min, max, unit) };
}

function number(form: RegExp, what: string, min: number, max: number, unit: string): Kind<number> {
  return {
    expected: `${what} from ${min} to ${max}${unit === '' ? '' : ` (${unit})`}`,
    parse: (text) => {
      const value = form.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? value : undefined;
    },
  };
}

/** A number, or `job`. */
export function orJob({ expected, parse }: Kind<number>): Kind<number | 'job'> {
  return { expected: `${expected}, or job`, parse: (text) => (text === 'job' ? text : parse(text)) };
}

export function choice<const T extends string>(...values: readonly T[]): Kind<T> {
  return {
    type: values,
    expected: `one of ${values.join(', ')}`,
    parse: (text) => values.find((value) => value === text),
  };
}

/** The forms that @actions/core's getBooleanInput takes. */
export const boolean: Kind<boolean> = {
  type: 'boolean',
  expected: 'true or false',
  parse: (text) => {
    if (/^(true|True|TRUE)$/.test(text)) return true;
    return /^(false|False|FALSE)$/.test(text) ? false : undefined;
  },
};

const IP_VERSIONS = ['auto', 4, 6, 'both'] as const;

export const ipVersion: Kind<(typeof IP_VERSIONS)[number]> = {
  type: IP_VERSIONS.map(String),
  expected: `one of ${IP_VERSIONS.join(', ')}`,
  parse: (text) => IP_VERSIONS.find((version) => String(version) === text),
};

const interfaceName = lazyRegExp(String.raw`^[^\s/:\p{C}]{1,15}$`);

/** IFNAMSIZ (linux/if.h) leaves 15 bytes; the kernel forbids slashes, colons and spaces in an interface's name. */
export const source: Kind<string> = {
  expected: 'an IP address of this machine or an interface name',
  parse: (text) => (isIp(text) !== 0 || interfaceName().test(text) ? text : undefined),
};

export const path: Kind<string> = {
  expected: 'the path of a file',
  parse: (text) => (text.length <= 4096 && !text.includes('\0') ? text : undefined),
};

const LONGEST_MATRIX = 64 * 1024;

/** A leg of a matrix as `toJSON(matrix)` writes it: an object, or `null` outside a matrix. */
export const matrix: Kind<{ readonly leg: Readonly<Record<string, unknown>> | null }> = {
  expected: 'a JSON object, as toJSON(matrix) gives it',
  parse: (text) => {
    if (text.length > LONGEST_MATRIX) return undefined;
    try {
      const leg: unknown = JSON.parse(text);
      if (leg === null) return { leg };
      return typeof leg === 'object' && !Array.isArray(leg) ? { leg: leg as Record<string, unknown> } : undefined;
    } catch {
      return undefined;
    }
  },
};

export const httpStatus: Kind<readonly StatusRange[]> = {
  expected: 'statuses from 100 to 599, as in "200, 300-399, 4xx"',
  parse: parseStatusRanges,
};

export const proxy: Kind<string> = {
  expected: 'auto, none, or the URL of an HTTP proxy, as in "http://proxy.example:3128"',
  parse: (text) => {
    if (text === 'auto' || text === 'none') return text;
    const { kind } = parseProxy(text, 'input');
    return /^https?:\/\//i.test(text) && (kind === 'http' || kind === 'https') ? text : undefined;
  },
  shown: (text) => (text.includes('@') ? `…${text.slice(text.lastIndexOf('@'))}` : text),
};

/** Any text; what it holds is judged elsewhere. */
export const text: Kind<string> = { expected: 'text', parse: (value) => value };

/** What was found, for a fault's sentence: in double quotes, unprintable characters by number, at most 80 characters. */
export function quote(found: string): string {
  return `"${visible(found, 80)}"`;
}
