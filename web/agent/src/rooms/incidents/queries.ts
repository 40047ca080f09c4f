import { api, take } from "@shouwen/kit/api/client.ts";
import type { components } from "@shouwen/kit/api/schema.d.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

type Schemas = components["schemas"];
export type Incident = Schemas["IncidentsIncidentOut"];
export type Round = Schemas["IncidentsRoundOut"];
export type Raise = Schemas["IncidentsRaiseIn"];
export type Change = Schemas["IncidentsIncidentChange"];

export const keys = { all: ["incidents"] as const };
const AGAIN = 60_000;
const SOON = 3_000;

export function useIncidents(state: "open" | "ended" = "open", wanted = true) {
  useLive(wanted ? "incidents" : "");
  return useQuery({
    queryKey: [...keys.all, state],
    queryFn: () => take(api.GET("/incidents", { params: { query: { state } } })),
    refetchInterval: AGAIN,
    enabled: wanted,
  });
}

export function useIncident(id: number) {
  useLive("incidents");
  return useQuery({
    queryKey: [...keys.all, id],
    queryFn: () => take(api.GET("/incidents/{incident_id}", { params: { path: { incident_id: id } } })),
    refetchInterval: AGAIN,
  });
}

export function useTicketsOf(id: number, which: "tickets" | "suggestions") {
  return useQuery({
    queryKey: [...keys.all, id, which],
    queryFn: () =>
      take(api.GET(`/incidents/{incident_id}/${which}`, { params: { path: { incident_id: id } } })),
    refetchInterval: AGAIN,
  });
}

/** While one is on its way it is asked again soon, so that the count moves. */
export function useRounds(id: number, wanted: boolean) {
  return useQuery({
    queryKey: [...keys.all, id, "rounds"],
    queryFn: () =>
      take(api.GET("/incidents/{incident_id}/rounds", { params: { path: { incident_id: id } } })),
    refetchInterval: ({ state }) => (state.data?.items.some((each) => !each.ended_at) ? SOON : AGAIN),
    enabled: wanted,
  });
}

function useChange<T, R>(change: (given: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.all }),
        client.invalidateQueries({ queryKey: ["ticket"] }),
        client.invalidateQueries({ queryKey: ["tickets"] }),
      ]),
  });
}

export const useRaise = () => useChange((body: Raise) => take(api.POST("/incidents", { body })));

const at = (id: number) => ({ path: { incident_id: id } });

export const useChangeIncident = (id: number) =>
  useChange((body: Change) => take(api.PATCH("/incidents/{incident_id}", { params: at(id), body })));

export const useAttach = (id: number) =>
  useChange((numbers: string[]) =>
    take(api.POST("/incidents/{incident_id}/tickets", { params: at(id), body: { numbers } })),
  );

export const useDetach = (id: number) =>
  useChange((numbers: string[]) =>
    take(api.POST("/incidents/{incident_id}/detach", { params: at(id), body: { numbers } })),
  );

export const useNotify = (id: number) =>
  useChange((body: Schemas["IncidentsNoticeIn"]) =>
    take(api.POST("/incidents/{incident_id}/notices", { params: at(id), body })),
  );

export const useCloseAll = (id: number) =>
  useChange((body: Schemas["IncidentsClosingIn"]) =>
    take(api.POST("/incidents/{incident_id}/closings", { params: at(id), body })),
  );

export const useEnd = (id: number) =>
  useChange((body: Schemas["IncidentsEndIn"]) =>
    take(api.POST("/incidents/{incident_id}/end", { params: at(id), body })),
  );
