/** The one error shape of the API, and what the pages make of a broken line. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly detail: Record<string, unknown> = {},
    readonly requestId?: string,
  ) {
    super(message);
    this.name = "ApiError";
  }

  /** Seconds until asking again makes sense (throttled), if the server said so. */
  get retryAfter(): number | undefined {
    const said = Number(this.detail.retry_after);
    return Number.isFinite(said) && said > 0 ? said : undefined;
  }
}

/** True when asking again at once may help: the line or the server broke, not the request. */
export function passing(error: unknown): boolean {
  return (
    error instanceof ApiError && error.code !== "too_slow" && (error.status === 0 || error.status >= 500)
  );
}

interface Told {
  code?: string;
  message?: string;
  detail?: Record<string, unknown> | string;
}

export function apiError(response: Response, told: unknown): ApiError {
  const said: Told = told && typeof told === "object" ? told : {};
  const detail = typeof said.detail === "object" && said.detail !== null ? { ...said.detail } : {};
  const wait = Number(response.headers.get("retry-after"));
  if (wait > 0 && detail.retry_after === undefined) detail.retry_after = wait;
  return new ApiError(
    response.status,
    said.code ?? `http_${response.status}`,
    said.message ?? response.statusText,
    detail,
    response.headers.get("x-request-id") ?? undefined,
  );
}
