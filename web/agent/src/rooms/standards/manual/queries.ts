import { api, take } from "@shouwen/kit/api/client.ts";
import { type Language, useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useLive } from "@shouwen/kit/live/live.tsx";
import { useQuery } from "@tanstack/react-query";

export function useManual(id: number) {
  useLive("standards");
  const language = useLanguage();
  return useQuery({
    queryKey: ["standard-version", id, "manual", language],
    queryFn: () =>
      take(
        api.GET("/standard-versions/{version_id}/manual", {
          params: { path: { version_id: id }, query: { language } },
        }),
      ),
    staleTime: 60_000,
  });
}

export function useTemplates() {
  useLive("standards");
  const language = useLanguage();
  return useQuery({
    queryKey: ["standards", "templates", language],
    queryFn: () => take(api.GET("/standards/templates", { params: { query: { language } } })),
    staleTime: 60_000,
  });
}

export type Manual = NonNullable<ReturnType<typeof useManual>["data"]>;
export type Section = Manual["sections"][number];
export type Block = Section["blocks"][number];
export type Picture = Block["pictures"][number];
export type Template = NonNullable<ReturnType<typeof useTemplates>["data"]>["items"][number];
export type Part = Template["parts"][number];

/** Where the manual lies as a file. */
export function manualFile(id: number, kind: "docx" | "pdf" | "html", language: Language): string {
  return `/api/v1/standard-versions/${id}/manual.${kind}?language=${language}`;
}

/** Where a template lies as a file. */
export function templateFile(code: string, kind: "xlsx" | "pdf", language: Language): string {
  return `/api/v1/standards/templates/${code}.${kind}?language=${language}`;
}
