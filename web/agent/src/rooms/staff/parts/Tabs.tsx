import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import { staff } from "../words.ts";

const PLACES = [
  ["/team", "people"],
  ["/team/structure", "structure"],
  ["/team/skills", "skills"],
  ["/team/shifts", "shifts"],
  ["/team/presence", "presenceKinds"],
  ["/team/departments", "departmentsTab"],
  ["/team/reference", "reference"],
] as const;

export function Tabs() {
  const t = useT(staff);
  return PLACES.map(([to, word]) => (
    <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
      {t(word)}
    </Link>
  ));
}
