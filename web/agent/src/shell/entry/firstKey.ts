/** The key to an empty house out of what was typed or stands behind the #: the key itself, or the printed link. */
export function keyIn(text: string): string {
  return (text.split("key=").pop() ?? "").replace(/^#/, "").trim();
}
