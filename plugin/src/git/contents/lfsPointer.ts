/** What a pointer of Git LFS stands for. */
export interface LfsPointer {
  /** SHA-256 of the content, in hex. */
  oid: string;
  /** Bytes of the content. */
  size: number;
}

/** A pointer is small by definition; anything longer is a text that speaks of one. */
const maxLength = 1024;
const pointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:(?<oid>[0-9a-f]{64})\nsize (?<size>\d+)\n?$/;

/** Null where the text of a file is no pointer of Git LFS. */
export function lfsPointer(text: string): LfsPointer | null {
  const {oid, size} = (text.length < maxLength ? pointer.exec(text)?.groups : null) ?? {};
  return oid === undefined || size === undefined ? null : {oid, size: Number(size)};
}
