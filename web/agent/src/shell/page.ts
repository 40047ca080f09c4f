import { useTitle } from "@shouwen/kit/ui/title.ts";
import { useSession } from "./session.ts";

/** Says the page's name in the browser's tab. */
export function usePage(title: string) {
  useTitle(title, useSession().company.name);
}
