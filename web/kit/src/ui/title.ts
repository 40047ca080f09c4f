import { useEffect } from "react";

/** The name of the page in the browser's tab: "T26… · 首问". */
export function useTitle(title: string, house: string) {
  useEffect(() => {
    document.title = title ? `${title} · ${house}` : house;
  }, [title, house]);
}
