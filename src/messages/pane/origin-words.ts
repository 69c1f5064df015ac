/** 这个数从哪里来. */
export interface OriginWords {
  readonly title: string;
}
