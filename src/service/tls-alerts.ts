/** The alerts by which a TLS server ends a handshake (RFC 8446 section 6), as Node and OpenSSL report them. */

/** handshake_failure, bad_certificate, certificate_required (RFC 8446 section 6): sent for want of a client's certificate. */
const WANT_CERTIFICATE: ReadonlySet<number> = new Set([40, 42, 116]);
const ALERTS: ReadonlyMap<number, string> = new Map([
  [0, 'close_notify'],
  [10, 'unexpected_message'],
  [20, 'bad_record_mac'],
  [22, 'record_overflow'],
  [40, 'handshake_failure'],
  [42, 'bad_certificate'],
  [43, 'unsupported_certificate'],
  [44, 'certificate_revoked'],
  [45, 'certificate_expired'],
  [46, 'certificate_unknown'],
  [47, 'illegal_parameter'],
  [48, 'unknown_ca'],
  [49, 'access_denied'],
  [50, 'decode_error'],
  [51, 'decrypt_error'],
  [70, 'protocol_version'],
  [71, 'insufficient_security'],
  [80, 'internal_error'],
  [86, 'inappropriate_fallback'],
  [90, 'user_canceled'],
  [109, 'missing_extension'],
  [110, 'unsupported_extension'],
  [112, 'unrecognized_name'],
  [113, 'bad_certificate_status_response'],
  [115, 'unknown_psk_identity'],
  [116, 'certificate_required'],
  [120, 'no_application_protocol'],
]);

/** The number of an alert that the peer sent. OpenSSL reports it as reason 1000 + number (SSL_AD_REASON_OFFSET in its ssl.h). */
export function alertNumber(error: unknown): number | null {
  const packed = error instanceof Error ? /:error:([0-9A-F]{8}):/.exec(error.message)?.[1] : undefined;
  const reason = packed === undefined ? 0 : Number.parseInt(packed, 16) & 0x7f_ffff;
  return reason >= 1000 && reason < 1256 ? reason - 1000 : null;
}

export function alertName(number: number): string {
  return ALERTS.get(number) ?? `alert ${number}`;
}

/**
 * Whether the server ended the connection for want of a client's certificate. `asked`: it had asked for one. In TLS 1.3 its
 * alert comes after the handshake.
 */
export function wantsCertificate(asked: boolean, error: unknown): boolean {
  const number = alertNumber(error);
  return asked && number !== null && WANT_CERTIFICATE.has(number);
}
