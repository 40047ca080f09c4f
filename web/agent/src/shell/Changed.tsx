/** Who changed a setting last, out of the operation log; nothing for who may not read it, or where nobody has. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { LogLine } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { useQuery } from "@tanstack/react-query";
import { useCan } from "./session.ts";
import { shell } from "./words.ts";

interface Props {
  kinds: readonly string[];
  /** the field of the fact; without it any change counts */
  of?: string | undefined;
  /** the key of the site, or the code of the reference row of this sort */
  row?: string | undefined;
  sort?: string | undefined;
}

function useLines(kind: string, enabled: boolean): LogLine[] {
  const { data } = useQuery({
    queryKey: ["log", "settings", kind],
    queryFn: () => take(api.GET("/log", { params: { query: { kind, limit: 200 } } })),
    enabled,
  });
  return data?.items ?? [];
}

function useName(actor: string, enabled: boolean): string | undefined {
  const id = Number(actor.split(":")[1]);
  const { data } = useQuery({
    queryKey: ["people", "names"],
    queryFn: async () => {
      const both = [false, true].map((dismissed) =>
        take(api.GET("/people", { params: { query: { limit: 200, dismissed } } })),
      );
      return (await Promise.all(both)).flatMap((page) => page.items);
    },
    enabled,
    staleTime: 60_000,
  });
  return actor.startsWith("person:") ? data?.find((person) => person.id === id)?.name : undefined;
}

export function ChangedLast({ kinds, of, row, sort }: Props) {
  const t = useT(shell);
  const can = useCan();
  const may = can("log.read") === "all";
  const [first = "", second = first] = kinds;
  const lines = [...useLines(first, may), ...useLines(second, may)];
  const fits = ({ data }: LogLine) =>
    (row === undefined || data.key === row || (data.code === row && data.sort === sort)) &&
    (of === undefined || (Array.isArray(data.fields) && data.fields.includes(of)));
  const last = lines.filter(fits).sort((a, b) => b.id - a.id)[0];
  const name = useName(last?.actor ?? "", may && !!can("staff.read") && !!last);
  if (!last) return null;
  const who = name ?? t(last.actor.startsWith("person:") ? "somebody" : "system");
  return (
    <span>
      {t("changedBy", { who })} <Ago at={last.at} />
    </span>
  );
}
