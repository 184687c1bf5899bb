/** Hands over contents one after the other, so that not all need be kept; what the clone lacks is left out. */
export type BlobSource = (oids: readonly string[], take: (oid: string, bytes: Buffer) => void) => Promise<void>;
