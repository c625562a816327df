import type { ReadFailure } from './design-file';

/** A file of a plan is text that people write; what is larger than this is something else. In bytes. */
export const largestFile = 5 * 1024 * 1024;

/** The bytes of a file as text, without a byte order mark; or why they are none. Never throws. */
export function decode(bytes: Uint8Array): string | ReadFailure {
  if (bytes.byteLength > largestFile) return { reason: 'too-large', bytes: bytes.byteLength };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { reason: 'not-text' };
  }
}
