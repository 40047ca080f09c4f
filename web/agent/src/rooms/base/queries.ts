import { api, take, upload } from "@shouwen/kit/api/client.ts";
import type { CompanyChange, CompanySettings } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCan } from "../../shell/session.ts";
import { type Last, lastChanges } from "./last.ts";
import { sorts } from "./sorts.ts";
import { base } from "./words.ts";

const settings = ["company", "settings"] as const;

export function useSettings() {
  return useQuery({ queryKey: settings, queryFn: () => take(api.GET("/company/settings")) });
}

function useSet<V>(change: (value: V) => Promise<CompanySettings>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (fresh) => {
      client.setQueryData(settings, fresh);
      void client.invalidateQueries({ queryKey: ["session"] });
      void client.invalidateQueries({ queryKey: ["front"] });
      void client.invalidateQueries({ queryKey: ["log"] });
    },
  });
}

export const useChangeSettings = () => useSet((body: CompanyChange) => take(api.PATCH("/company", { body })));
export const useChangeLogo = () => useSet((file: File) => upload<CompanySettings>("/company/logo", file));
export const useRemoveLogo = () => useSet((_: undefined) => take(api.DELETE("/company/logo")));

export function useTestMail() {
  return useMutation({ mutationFn: (to: string) => take(api.POST("/company/test-mail", { body: { to } })) });
}

export function useUnsent() {
  return useInfiniteQuery({
    queryKey: ["company", "mail"],
    queryFn: ({ pageParam }) => take(api.GET("/company/mail", { params: { query: { after: pageParam } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => (page.next ? Number(page.next) : undefined),
  });
}

export function useSendAgain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      take(api.POST("/company/mail/{outgoing_id}/send", { params: { path: { outgoing_id: id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ["company"] }),
  });
}

export interface LogFilters {
  actor?: string;
  kind?: string;
  subject?: string;
  since?: string;
  until?: string;
}

export function useLog(filters: LogFilters) {
  return useInfiniteQuery({
    queryKey: ["log", filters],
    queryFn: ({ pageParam, signal }) =>
      take(api.GET("/log", { params: { query: { ...filters, after: pageParam, limit: 100 } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
}

/** Who changed each setting last; empty for who may not read the log. */
export function useLastChanges(): Record<string, Last> {
  const may = useCan()("log.read") === "all";
  const { data } = useQuery({
    queryKey: ["log", "settings"],
    queryFn: () => take(api.GET("/log", { params: { query: { kind: "CompanyChanged", limit: 200 } } })),
    enabled: may,
  });
  return lastChanges(data?.items ?? []);
}

/** Names of people for lines that only know ids; those who left too. */
export function useNames(): Map<number, string> {
  const may = useCan()("staff.read");
  const { data } = useQuery({
    queryKey: ["people", "names"],
    queryFn: async () => {
      const both = [false, true].map((dismissed) =>
        take(api.GET("/people", { params: { query: { limit: 200, dismissed } } })),
      );
      return (await Promise.all(both)).flatMap((page) => page.items);
    },
    enabled: !!may,
    staleTime: 60_000,
  });
  return new Map((data ?? []).map((person) => [person.id, person.name]));
}

/** A principal or a subject (`person:3`) as people call it. */
export function useWho(): (principal: string) => string {
  const t = useT(base);
  const lang = useLanguage();
  const names = useNames();
  return (principal) => {
    const [kind = "", id = ""] = principal.split(":");
    if (kind === "person" && id === "0") return t("nobody");
    if (kind === "person" && names.has(Number(id))) return names.get(Number(id)) ?? id;
    const sort = sayCode(sorts, kind, lang);
    return kind === "company" ? sort : `${sort} ${id}`.trim();
  };
}

export function useTokens() {
  return useQuery({ queryKey: ["tokens"], queryFn: () => take(api.GET("/tokens")) });
}

export function useScopes() {
  return useQuery({
    queryKey: ["tokens", "scopes"],
    queryFn: () => take(api.GET("/tokens/scopes")),
    staleTime: Infinity,
  });
}

export function useMakeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; scopes: string[]; expires_at?: string }) =>
      take(api.POST("/tokens", { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["tokens"] }),
  });
}

export function useRevokeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      take(api.DELETE("/tokens/{token_id}", { params: { path: { token_id: id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["tokens"] }),
  });
}
