/** What is wrong with an author's data, where, and how to mend it. Parsing reports problems; it never throws. */

export type Severity = 'error' | 'warning';

export interface Problem {
  /** Stable name of the kind of problem, such as `unknown-key`. */
  readonly code: string;
  /** An error lost something from the figure; a warning did not. */
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) to the faulty part of the author's own document; '' is the whole of it. */
  readonly pointer: string;
  /** 1-based place in the text, when the study was given as text. */
  readonly line?: number;
  readonly column?: number;
  /** One English sentence that says what is wrong and how to mend it. */
  readonly message: string;
  /** What `message` names, so that a figure can say it in another language. */
  readonly params: Readonly<Record<string, string>>;
}
