/** The board's two parts: figures, and where tickets left their standards. They share period and dimensions. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import { type BoardSearch, DIMENSIONS } from "../filters.ts";
import { conformance } from "./words.ts";

const EXACT = { exact: true, includeSearch: false };
const SHARED = ["period", "from", "to", ...DIMENSIONS] as const;

interface Props {
  search: BoardSearch;
  here: "figures" | "title";
}

export function Places({ search, here }: Props) {
  const t = useT(conformance);
  const kept = Object.fromEntries(SHARED.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
  const place = (part: Props["here"]) => (part === here ? ("page" as const) : undefined);
  return (
    <>
      <Link to="/board" search={kept} activeOptions={EXACT} aria-current={place("figures")}>
        {t("figures")}
      </Link>
      <Link to="/board/conformance" search={kept} activeOptions={EXACT} aria-current={place("title")}>
        {t("title")}
      </Link>
    </>
  );
}
