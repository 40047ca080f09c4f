import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useQuery } from "@tanstack/react-query";
import { portal } from "./api.ts";

/** The public service promise, in the reader's language. */
export function usePromise() {
  const lang = useLanguage();
  return useQuery({
    queryKey: ["promise", lang],
    queryFn: portal.promise,
    staleTime: 10 * 60_000,
    retry: false,
  });
}
