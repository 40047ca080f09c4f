/** A key nobody else has, also where the page came without TLS and the browser keeps `randomUUID` shut. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
