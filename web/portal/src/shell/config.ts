/** What the company shows of itself and what can be chosen. */
import { useQuery } from "@tanstack/react-query";
import { type Config, portal } from "./api.ts";

export const configKey = ["config"] as const;

export function useConfigQuery() {
  return useQuery({ queryKey: configKey, queryFn: portal.config, staleTime: 10 * 60_000 });
}

/** Inside the frame the company is always known. */
export function useConfig(): Config {
  const { data } = useConfigQuery();
  if (!data) throw new Error("useConfig stands outside the frame");
  return data;
}
