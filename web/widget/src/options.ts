/** What the page around us gives and may ask for. */
export interface Options {
  /** where our script came from, and so where the server is */
  base: string;
  site: string;
  /** a signed word of the company's own server on who this is (JWT) */
  identity?: string | undefined;
  language?: string | undefined;
  colour?: string | undefined;
  /** `dark`, or `auto` as the system is; else light */
  theme?: string | undefined;
}

export type Asked = ["identify", string] | ["open"] | ["close"] | ["language", string];
