/** An article as it was received. */
export interface Original {
  /** Path in the content folder, with `/`: `originals/tass/0920.txt`. */
  path: string;
  /** Where it lay when it was taken in, as a path of the system; absent once it is in the archive. */
  from?: string;
  bytes: Uint8Array;
  /** SHA-256 of `bytes`, 64 hex digits; what an article is known by, whatever its name. */
  sha256: string;
}
