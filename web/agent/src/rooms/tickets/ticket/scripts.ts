/** Scripts of the node where the ticket stands, filled in by the guide. */
import { useGuide } from "./guide/queries.ts";

export interface ReadyScript {
  code: string;
  name: string;
  text: string;
  /** Variables without a value: they stay in the text, to be filled in by hand. */
  left: string[];
}

/** The words after a lone slash at the end of what was typed, or undefined when no script is asked for. */
export function askedScript(text: string): string | undefined {
  return text.match(/(?:^|\s)\/([^\s/]*)$/)?.[1];
}

export function withScript(text: string, script: string): string {
  return text.replace(/(^|\s)\/[^\s/]*$/, (_, before: string) => before + script);
}

/** Variables that stand in what was typed, not filled in. */
export function unfilled(text: string): string[] {
  return [...new Set(text.match(/\{[a-z]{2,20}\}/g) ?? [])];
}

export function useScripts(number: string | undefined, asked: string | undefined): ReadyScript[] {
  const scripts = useGuide(number ?? "").data?.scripts ?? [];
  if (asked === undefined) return [];
  return scripts.filter((script) =>
    `${script.code}${script.name}`.toLowerCase().includes(asked.toLowerCase()),
  );
}
