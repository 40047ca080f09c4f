/** Tabs of the desk outlive a reload; which one is forward stands in the address. */
import { readDraft, useDraft } from "@shouwen/kit/ui/draft.ts";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { afterShut, opened } from "./inbox.ts";
import type { Looked } from "./queries.ts";

const route = getRouteApi("/frame/desk");
const KEY = "desk.tabs";
const NONE: string[] = [];

export function useTabs() {
  const { open, view } = route.useSearch();
  const navigate = useNavigate({ from: "/desk" });
  const [tabs, setTabs] = useDraft<string[]>(KEY, NONE);
  useEffect(() => {
    const kept = readDraft<string[]>(KEY) ?? [];
    if (open && !kept.includes(open)) setTabs(opened(kept, open));
  }, [open, setTabs]);
  const go = (key: string | undefined) =>
    navigate({ search: (now) => ({ ...now, open: key }), replace: true });
  const shut = (key: string) => {
    if (key === open) void go(afterShut(tabs, key));
    setTabs(tabs.filter((one) => one !== key));
  };
  const look = (next: Looked) => navigate({ search: (now) => ({ ...now, view: next }), replace: true });
  return { tabs, open, view: (view ?? "mine") as Looked, go, shut, look };
}
