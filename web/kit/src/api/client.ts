/** The one way to the server: cookies, CSRF, language, and errors as `ApiError`. */
import createClient, { type Middleware } from "openapi-fetch";
import { locale } from "../i18n/language.ts";
import { ApiError, apiError } from "./errors.ts";
import type { paths } from "./schema";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const strangers = new Set<() => void>();

function csrf(): string {
  return document.cookie.match(/(?:^|;\s*)csrftoken=([^;]+)/)?.[1] ?? "";
}

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set("Accept-Language", locale());
    if (!SAFE.has(request.method)) request.headers.set("X-CSRFToken", csrf());
    return request;
  },
};

export const api = createClient<paths>({ baseUrl: "/api/v1", credentials: "same-origin" });
api.use(manners);

/** Called whenever the server no longer knows who we are. */
export function onStranger(listener: () => void): () => void {
  strangers.add(listener);
  return () => strangers.delete(listener);
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer, or an `ApiError`. */
export async function take<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError(0, "unreachable", String(cause));
  }
  if (answer.response.ok) return answer.data as T;
  const error = apiError(answer.response, answer.error);
  if (error.status === 401 && error.code === "not_signed_in") for (const tell of strangers) tell();
  throw error;
}

/** A file goes up as a form; the browser writes its header. */
export async function upload<T>(path: string, file: File, headers: Record<string, string> = {}): Promise<T> {
  const body = new FormData();
  body.append("file", file, file.name);
  const init = {
    method: "POST",
    body,
    credentials: "same-origin" as const,
    headers: { "X-CSRFToken": csrf(), "Accept-Language": locale(), ...headers },
  };
  const asked = fetch(`/api/v1${path}`, init).then(async (response) => {
    const told: unknown = await response.json().catch(() => undefined);
    return response.ok ? { data: told as T, response } : { error: told, response };
  });
  return take<T>(asked);
}
