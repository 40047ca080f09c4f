/** Words at hand: scripts of the step, saved texts, and macros that do more than say something. Pure but for the asking. */
import { api, take } from "@shouwen/kit/api/client.ts";
import { useQuery } from "@tanstack/react-query";
import { useGuide } from "./guide/queries.ts";
import { useMacros } from "./macros/queries.ts";

/** Where something is written: on a ticket, or in a talk. */
export interface Place {
  number?: string | undefined;
  contact?: number | undefined;
}

export interface Ready {
  code: string;
  name: string;
  text: string;
  /** Variables without a value: they stay in the text, to be filled in by hand. */
  left: string[];
  /** A macro's id, where choosing it does more than write. */
  macro?: number;
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

/** Where the first gap stands, to be written over. */
export function gap(text: string): [number, number] | undefined {
  const found = /\{[a-z]{2,20}\}/.exec(text);
  return found ? [found.index, found.index + found[0].length] : undefined;
}

/** Those whose name, code or words hold what was typed: names first. */
export function matching(all: Ready[], asked: string): Ready[] {
  const said = asked.toLowerCase();
  const named = (one: Ready) => `${one.code}${one.name}`.toLowerCase().includes(said);
  return [...all.filter(named), ...all.filter((one) => !named(one) && one.text.toLowerCase().includes(said))];
}

export function useScripts({ number, contact }: Place, asked: string | undefined): Ready[] {
  const wanted = asked !== undefined;
  const scripts = useGuide(number ?? "").data?.scripts ?? [];
  const texts = useTexts({ number, contact }, wanted);
  const macros = useMacros(wanted && number !== undefined).filter((macro) => !macro.words);
  if (!wanted) return [];
  const does = macros.map((macro) => ({
    code: `run-${macro.id}`,
    name: macro.name,
    text: "",
    left: [],
    macro: macro.id,
  }));
  return matching([...scripts, ...texts, ...does], asked);
}

function useTexts({ number, contact }: Place, enabled: boolean): Ready[] {
  const found = useQuery({
    queryKey: ["texts", number ?? contact],
    queryFn: async () => {
      const page = number
        ? await take(api.GET("/tickets/{number}/texts", { params: { path: { number } } }))
        : await take(
            api.GET("/contacts/{contact_id}/texts", { params: { path: { contact_id: contact ?? 0 } } }),
          );
      return page.items;
    },
    enabled: enabled && (number !== undefined || contact !== undefined),
    staleTime: 60_000,
  });
  return found.data ?? [];
}
