/** What errnos have in common; names of errno(3). */

/** No file descriptor is left to this process, or to the system: those who close theirs make room. */
export const NO_DESCRIPTORS: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE']);
