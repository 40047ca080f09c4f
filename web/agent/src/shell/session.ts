/** Who sits here, and what they may do. */
import { api, take } from "@shouwen/kit/api/client.ts";
import type { Scope, Session } from "@shouwen/kit/api/types.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export const sessionKey = ["session"] as const;

export function useSessionQuery() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: () => take<Session>(api.GET("/session")),
    staleTime: 5 * 60_000,
  });
}

/** Inside the frame somebody is always signed in. */
export function useSession(): Session {
  const { data } = useSessionQuery();
  if (!data) throw new Error("useSession stands outside the frame");
  return data;
}

/** The reach of a right ("own" … "all"), or undefined without it. */
export function useCan(): (capability: string) => Scope | undefined {
  const { capabilities } = useSession();
  return (capability) => capabilities[capability] as Scope | undefined;
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => take<Session>(api.POST("/session", { body })),
    onSuccess: (session) => client.setQueryData(sessionKey, session),
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: () => take(api.DELETE("/session")),
    onSettled: () => location.assign("/"),
  });
}

export function usePresence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (state: string) => take(api.PUT("/presence", { body: { state } })),
    onMutate: (presence) => {
      const before = client.getQueryData<Session>(sessionKey);
      const person = before && { ...before.person, presence, presence_since: new Date().toISOString() };
      if (before && person) client.setQueryData(sessionKey, { ...before, person });
      return before;
    },
    onError: (_error, _state, before) => client.setQueryData(sessionKey, before),
  });
}

export function useDemo() {
  return useQuery({
    queryKey: ["demo"],
    queryFn: () => take(api.GET("/demo")),
    retry: false,
    staleTime: Infinity,
  });
}

export function useFront() {
  return useQuery({
    queryKey: ["front"],
    queryFn: () => take(api.GET("/company")),
    retry: false,
    staleTime: 5 * 60_000,
  });
}
