/** The cache of server state: what failed for a passing reason is asked again, what was refused is not. */
import { QueryClient } from "@tanstack/react-query";
import { passing } from "./errors.ts";

export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => passing(error) && count < 3,
        retryDelay: (count) => Math.min(1000 * 2 ** count, 8000) * (0.75 + Math.random() / 2),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
