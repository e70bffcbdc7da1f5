/** HTTP statuses that count as working, as the input `http-status` writes them: `200, 300-399, 4xx`. */
export interface StatusRange {
    readonly from: number;
    readonly to: number;
}
/** undefined: the text is no list of statuses, ranges and classes. */
export declare function parseStatusRanges(text: string): readonly StatusRange[] | undefined;
export declare function counts(status: number, ranges: readonly StatusRange[]): boolean;
