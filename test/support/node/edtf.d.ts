/** The part of the `edtf` package that the tests hold our dates against; it brings no typings. */
declare module 'edtf' {
  export interface Extended {
    /** First and last millisecond, UTC; NaN where a `Date` cannot hold them. */
    readonly min: number;
    readonly max: number;
  }
  /** @throws where `text` is no EDTF. */
  export default function edtf(text: string): Extended;
}
