/** Scripts of the node where the ticket stands, with the ticket's own names filled in. */
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { type Language, useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useSession } from "../../../shell/session.ts";
import { useStandard } from "../queries.ts";

export interface ReadyScript {
  code: string;
  name: string;
  text: string;
}

/** The words after a lone slash at the end of what was typed, or undefined when no script is asked for. */
export function askedScript(text: string): string | undefined {
  return text.match(/(?:^|\s)\/([^\s/]*)$/)?.[1];
}

export function withScript(text: string, script: string): string {
  return text.replace(/(^|\s)\/[^\s/]*$/, (_, before: string) => before + script);
}

export function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

export function useScripts(ticket: TicketCard, asked: string | undefined): ReadyScript[] {
  const lang: Language = useLanguage();
  const { person, company } = useSession();
  const standard = useStandard(ticket.standard?.version_id);
  if (asked === undefined) return [];
  const tongue = lang === "en" ? "en" : "zh";
  const values = {
    customer: ticket.customer.name,
    number: ticket.number,
    agent: person.name,
    person: person.name,
    company: company.name,
    subject: ticket.subject,
  };
  const nodes = standard.data?.nodes ?? [];
  const here = nodes.filter((node) => node.id === ticket.node);
  const others = nodes.filter((node) => node.id !== ticket.node);
  return [...here, ...others]
    .flatMap((node) => node.scripts)
    .filter((script, at, all) => all.findIndex((one) => one.code === script.code) === at)
    .map((script) => ({
      code: script.code,
      name: script.name[tongue],
      text: filled(script.text[tongue], values),
    }))
    .filter((script) => `${script.code}${script.name}`.toLowerCase().includes(asked.toLowerCase()));
}
