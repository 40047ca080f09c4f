import { api, take } from "@shouwen/kit/api/client.ts";
import type {
  Appointment,
  AppointmentBooking,
  AppointmentKind,
  AppointmentKindChange,
  AppointmentKindNew,
  AppointmentReason,
  AppointmentResource,
  AppointmentResourceChange,
  AppointmentResourceNew,
} from "@shouwen/kit/api/types.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export const keys = {
  agenda: ["appointments"] as const,
  slots: ["appointment-slots"] as const,
  kinds: ["appointment-kinds"] as const,
  resources: ["appointment-resources"] as const,
  blocks: ["appointment-blocks"] as const,
};

export interface Wanted {
  from?: string;
  to?: string;
  kind?: string;
  resource?: number;
  state?: Appointment["state"];
  ticket?: string;
  customer?: number;
}

export function useAppointments(wanted: Wanted, enabled = true) {
  useLive(...(enabled ? ["appointments"] : []));
  return useQuery({
    queryKey: [...keys.agenda, wanted],
    queryFn: () => take(api.GET("/appointments", { params: { query: { ...wanted, limit: 500 } } })),
    select: (page) => page.items,
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function useKinds(archived = false) {
  return useQuery({
    queryKey: [...keys.kinds, archived],
    queryFn: () => take(api.GET("/appointment-kinds", { params: { query: { archived } } })),
    select: (page) => page.items,
    staleTime: 60_000,
  });
}

export function useResources(archived = false) {
  return useQuery({
    queryKey: [...keys.resources, archived],
    queryFn: () => take(api.GET("/appointment-resources", { params: { query: { archived } } })),
    select: (page) => page.items,
    staleTime: 60_000,
  });
}

export function useBlocks(from: string, to: string) {
  return useQuery({
    queryKey: [...keys.blocks, from, to],
    queryFn: () => take(api.GET("/appointment-blocks", { params: { query: { from, to } } })),
    select: (page) => page.items,
  });
}

export interface Looking {
  kind: string;
  from: string;
  to: string;
  region?: string;
  resource?: number;
  customer?: number;
  moving?: number;
}

export function useSlots(looking: Looking | undefined) {
  return useQuery({
    queryKey: [...keys.slots, looking],
    queryFn: () =>
      take(api.GET("/appointments/slots", { params: { query: looking ?? { kind: "", from: "", to: "" } } })),
    select: (page) => page.items,
    enabled: looking !== undefined,
    staleTime: 15_000,
  });
}

/** Whatever becomes of it, the agenda and what is free are asked again. */
function useFresh(...more: (readonly string[])[]) {
  const client = useQueryClient();
  return () =>
    Promise.all([keys.agenda, keys.slots, ...more].map((queryKey) => client.invalidateQueries({ queryKey })));
}

export function useBook() {
  const fresh = useFresh();
  return useMutation({
    mutationFn: (body: AppointmentBooking) => take<Appointment>(api.POST("/appointments", { body })),
    onSettled: fresh,
  });
}

export function useMove(id: number) {
  const fresh = useFresh();
  return useMutation({
    mutationFn: (body: { starts_at: string; resource?: number }) =>
      take<Appointment>(
        api.POST("/appointments/{appointment_id}/move", { params: { path: { appointment_id: id } }, body }),
      ),
    onSettled: fresh,
  });
}

export function useCancel(id: number) {
  const fresh = useFresh();
  return useMutation({
    mutationFn: (body: { reason: AppointmentReason; text: string }) =>
      take<Appointment>(
        api.POST("/appointments/{appointment_id}/cancel", { params: { path: { appointment_id: id } }, body }),
      ),
    onSettled: fresh,
  });
}

export type Step = "arrive" | "finish" | "miss";

export function useStep(id: number) {
  const fresh = useFresh();
  return useMutation({
    mutationFn: (step: Step) => {
      const params = { path: { appointment_id: id } };
      const doors = {
        arrive: () => api.POST("/appointments/{appointment_id}/arrive", { params }),
        finish: () => api.POST("/appointments/{appointment_id}/finish", { params }),
        miss: () => api.POST("/appointments/{appointment_id}/miss", { params }),
      };
      return take<Appointment>(doors[step]());
    },
    onSettled: fresh,
  });
}

export function useSaveKind(code: string | undefined) {
  const fresh = useFresh(keys.kinds, keys.resources);
  return useMutation({
    mutationFn: (body: AppointmentKindNew | AppointmentKindChange) =>
      code === undefined
        ? take<AppointmentKind>(api.POST("/appointment-kinds", { body: body as AppointmentKindNew }))
        : take<AppointmentKind>(
            api.PATCH("/appointment-kinds/{code}", {
              params: { path: { code } },
              body: body as AppointmentKindChange,
            }),
          ),
    onSuccess: fresh,
  });
}

export function useKindState() {
  const fresh = useFresh(keys.kinds, keys.resources);
  return useMutation({
    mutationFn: ({ code, archived }: { code: string; archived: boolean }) => {
      const params = { path: { code } };
      return take<AppointmentKind>(
        archived
          ? api.POST("/appointment-kinds/{code}/archive", { params })
          : api.POST("/appointment-kinds/{code}/restore", { params }),
      );
    },
    onSuccess: fresh,
  });
}

export function useSaveResource(id: number | undefined) {
  const fresh = useFresh(keys.resources);
  return useMutation({
    mutationFn: (body: AppointmentResourceNew | AppointmentResourceChange) =>
      id === undefined
        ? take<AppointmentResource>(
            api.POST("/appointment-resources", { body: body as AppointmentResourceNew }),
          )
        : take<AppointmentResource>(
            api.PATCH("/appointment-resources/{resource_id}", {
              params: { path: { resource_id: id } },
              body: body as AppointmentResourceChange,
            }),
          ),
    onSuccess: fresh,
  });
}

export function useResourceState() {
  const fresh = useFresh(keys.resources);
  return useMutation({
    mutationFn: ({ id, archived }: { id: number; archived: boolean }) => {
      const params = { path: { resource_id: id } };
      return take<AppointmentResource>(
        archived
          ? api.POST("/appointment-resources/{resource_id}/archive", { params })
          : api.POST("/appointment-resources/{resource_id}/restore", { params }),
      );
    },
    onSuccess: fresh,
  });
}

export function useAddBlock(resource: number) {
  const fresh = useFresh(keys.blocks);
  return useMutation({
    mutationFn: (body: { starts_at: string; ends_at: string; reason: string }) =>
      take(
        api.POST("/appointment-resources/{resource_id}/blocks", {
          params: { path: { resource_id: resource } },
          body,
        }),
      ),
    onSuccess: fresh,
  });
}

export function useDropBlock() {
  const fresh = useFresh(keys.blocks);
  return useMutation({
    mutationFn: (id: number) =>
      take(api.POST("/appointment-blocks/{block_id}/drop", { params: { path: { block_id: id } } })),
    onSuccess: fresh,
  });
}

/** People who can become a resource. */
export function usePeople(enabled: boolean) {
  return useQuery({
    queryKey: ["appointments-people"],
    queryFn: () => take(api.GET("/people", { params: { query: { limit: 200 } } })),
    select: (page) => page.items,
    staleTime: 60_000,
    enabled,
  });
}
