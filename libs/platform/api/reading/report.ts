/** Something to tell about a row, before it has a language. */
export interface Remark {
  readonly code: string;
  readonly given?: string;
}

/** A remark with its place: line 0 is the file as a whole. */
export interface PlacedRemark extends Remark {
  readonly file: string;
  readonly line: number;
}

/** What became of an import. */
export interface ImportReport {
  read: number;
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
  /** Rows and files that were not taken. */
  readonly bad: PlacedRemark[];
  /** What to know about rows that were. */
  readonly notes: PlacedRemark[];
  /** How each file was read. */
  readonly files: { readonly file: string; readonly encoding: string; readonly columns: readonly string[]; readonly unused: readonly string[] }[];
  interrupted: boolean;
}
