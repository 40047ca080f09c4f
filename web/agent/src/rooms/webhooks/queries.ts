import { api, take } from "@shouwen/kit/api/client.ts";
import type { Webhook, WebhookDelivery, WebhookMade } from "@shouwen/kit/api/types.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

const keys = { all: ["webhooks"] as const };

export function useWebhooks() {
  return useQuery({
    queryKey: [...keys.all, "list"],
    queryFn: () => take(api.GET("/webhooks")),
    select: (page) => page.items,
  });
}

export function useDeliveries(id: number) {
  return useQuery({
    queryKey: [...keys.all, "deliveries", id],
    queryFn: () =>
      take(api.GET("/webhooks/{webhook_id}/deliveries", { params: { path: { webhook_id: id } } })),
    select: (page) => page.items,
    refetchInterval: 15_000,
  });
}

function useFresh<V, R>(change: (value: V) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.all }),
        client.invalidateQueries({ queryKey: ["log"] }),
      ]),
  });
}

export const useAdd = () =>
  useFresh((body: { code: string; url: string }) => take<WebhookMade>(api.POST("/webhooks", { body })));

const of = (id: number) => ({ params: { path: { webhook_id: id } } });

export const useChange = (id: number) =>
  useFresh((body: { url?: string; active?: boolean }) =>
    take<Webhook>(api.PATCH("/webhooks/{webhook_id}", { ...of(id), body })),
  );

export const useRenew = (id: number) =>
  useFresh((_: undefined) => take<WebhookMade>(api.POST("/webhooks/{webhook_id}/secret", of(id))));

export const useTest = (id: number) =>
  useFresh((_: undefined) => take<WebhookDelivery>(api.POST("/webhooks/{webhook_id}/test", of(id))));
