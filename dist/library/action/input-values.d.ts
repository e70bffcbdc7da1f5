/** The kinds of values an input may hold: how each is read, and the words for what was expected (YAML 1.2 core schema). */
import { type StatusRange } from '../service/status-ranges.js';
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
/** Whole numbers in plain decimal digits: no sign, exponent or leading zero. */
export declare function integer(min: number, max: number, unit?: string): Kind<number>;
export declare function decimal(min: number, max: number, unit?: string): Kind<number>;
/** A number, or `job`. */
export declare function orJob({ expected, parse }: Kind<number>): Kind<number | 'job'>;
export declare function choice<const T extends string>(...values: readonly T[]): Kind<T>;
/** The forms that @actions/core's getBooleanInput takes. */
export declare const boolean: Kind<boolean>;
declare const IP_VERSIONS: readonly ['auto', 4, 6, 'both'];
export declare const ipVersion: Kind<(typeof IP_VERSIONS)[number]>;
/** IFNAMSIZ (linux/if.h) leaves 15 bytes; the kernel forbids slashes, colons and spaces in an interface's name. */
export declare const source: Kind<string>;
export declare const path: Kind<string>;
/** A leg of a matrix as `toJSON(matrix)` writes it: an object, or `null` outside a matrix. */
export declare const matrix: Kind<{
    readonly leg: Readonly<Record<string, unknown>> | null;
}>;
export declare const httpStatus: Kind<readonly StatusRange[]>;
export declare const proxy: Kind<string>;
/** Any text; what it holds is judged elsewhere. */
export declare const text: Kind<string>;
/** What was found, for a fault's sentence: in double quotes, unprintable characters by number, at most 80 characters. */
export declare function quote(found: string): string;
export {};
