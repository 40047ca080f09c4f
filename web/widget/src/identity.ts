/** Whose signed word it is (the JWT's `sub`), unchecked: only to keep apart what this browser keeps for whom. */
export function userIn(identity: string | undefined): string {
  const part = identity?.split(".")[1];
  if (!part) return "";
  try {
    const bytes = Uint8Array.from(atob(part.replace(/-/g, "+").replace(/_/g, "/")), (one) =>
      one.charCodeAt(0),
    );
    const { sub } = JSON.parse(new TextDecoder().decode(bytes)) as { sub?: unknown };
    return sub === undefined || sub === null ? "" : String(sub);
  } catch {
    return part;
  }
}
