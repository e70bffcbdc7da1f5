/** What a thrown value says of itself. Every room may import this. */

/** The code of an error of Node's: an errno, c-ares' or OpenSSL's name. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}

export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
