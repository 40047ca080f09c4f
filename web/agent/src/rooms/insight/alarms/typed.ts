/** Lines as people type them: shares in per cent, times in minutes. */
export const TYPED = 1e9;

export function kept(typed: number, unit: string): number {
  return unit === "share" ? typed / 100 : unit === "seconds" ? typed * 60 : typed;
}
