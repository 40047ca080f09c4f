/** The visitor's doors. No cookies: a token of the visitor's own, in the header. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly after = 0,
    /** the talk that goes on already, where another is begun */
    readonly talk = "",
  ) {
    super(message);
  }
}

export interface Wire {
  token: string | undefined;
  language: string;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: object): Promise<T>;
}

const PATIENCE = 20_000;

export function wireOf(base: string, language: string, token: string | undefined): Wire {
  async function ask<T>(path: string, init: RequestInit): Promise<T> {
    const headers: Record<string, string> = { "Accept-Language": wire.language };
    if (wire.token) headers.Authorization = `Bearer ${wire.token}`;
    if (typeof init.body === "string") headers["Content-Type"] = "application/json";
    const patience = init.body instanceof FormData ? 6 * PATIENCE : PATIENCE;
    const signal = AbortSignal.timeout(patience);
    let answer: Response;
    try {
      answer = await fetch(`${base}/api/v1/chat${path}`, { ...init, headers, signal, credentials: "omit" });
    } catch {
      throw new Refused(0, "unreachable", "");
    }
    const told = await answer.json().catch(() => ({}));
    if (answer.ok) return told as T;
    const after = Number(answer.headers.get("retry-after") ?? told.detail?.retry_after) || 0;
    throw new Refused(answer.status, told.code ?? "", told.message ?? "", after, told.detail?.talk);
  }
  const wire: Wire = {
    token,
    language,
    get: (path) => ask(path, { method: "GET" }),
    post: (path, body) =>
      ask(path, { method: "POST", body: body instanceof FormData ? body : JSON.stringify(body) }),
  };
  return wire;
}
