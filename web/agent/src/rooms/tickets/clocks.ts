/** Which limit of a ticket runs. A ticket whose clocks all stand has a due moment far beyond any calendar. */
const FAR = Date.parse("8900-01-01T00:00:00Z");

export function running(ticket: { due_at: string | null; due_clock: string }): string | null {
  if (!ticket.due_at || !ticket.due_clock) return null;
  return Date.parse(ticket.due_at) < FAR ? ticket.due_at : null;
}
