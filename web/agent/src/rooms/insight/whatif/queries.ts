import { api, take } from "@shouwen/kit/api/client.ts";
import type {
  AdoptedShifts,
  ShiftDraft,
  ShiftDraftAsked,
  Staffing,
  WhatifAsked,
  WhatifChoices,
  WhatifQuestion,
} from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

const ALL = ["whatif"] as const;
const LOOK = 1_000;

export const isOpen = (question: Pick<WhatifQuestion, "state">) =>
  question.state === "waiting" || question.state === "running";

export function useChoices() {
  const lang = useLanguage();
  return useQuery({
    queryKey: [...ALL, "choices", lang],
    queryFn: ({ signal }) => take<WhatifChoices>(api.GET("/whatif/choices", { signal })),
  });
}

/** One's own questions; while one is being answered they are looked at again each second. */
export function useQuestions() {
  const lang = useLanguage();
  return useQuery({
    queryKey: [...ALL, "questions", lang],
    queryFn: ({ signal }) => take<{ items: WhatifQuestion[] }>(api.GET("/whatif", { signal })),
    refetchInterval: (query) => (query.state.data?.items.some(isOpen) ? LOOK : false),
  });
}

export function useAsk() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WhatifAsked) => take<WhatifQuestion>(api.POST("/whatif", { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: [...ALL, "questions"] }),
  });
}

export function useStop() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      take<WhatifQuestion>(api.POST("/whatif/{question_id}/stop", { params: { path: { question_id: id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: [...ALL, "questions"] }),
  });
}

export type Wish = Omit<ShiftDraftAsked, "rest" | "days_off" | "weekly_hours" | "longest" | "must"> & {
  what: "tickets" | "talks";
};

export function useStaffing(query: Wish) {
  return useQuery({
    queryKey: ["staffing", query],
    queryFn: ({ signal }) => take<Staffing>(api.GET("/staffing", { params: { query }, signal })),
    placeholderData: (before) => before,
  });
}

export const useDraft = () =>
  useMutation({
    mutationFn: (body: ShiftDraftAsked) => take<ShiftDraft>(api.POST("/staffing/draft", { body })),
  });

export const useAdopt = () =>
  useMutation({
    mutationFn: (draft: ShiftDraft) => {
      const shifts = draft.shifts.map(({ person, starts_at, ends_at }) => ({ person, starts_at, ends_at }));
      return take<AdoptedShifts>(api.POST("/staffing/adopt", { body: { shifts } }));
    },
  });
