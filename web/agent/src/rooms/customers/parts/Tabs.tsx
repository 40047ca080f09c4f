import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import { useCan } from "../../../shell/session.ts";
import { customers } from "../words.ts";

/** Suggestions over all customers are for those who correct, and see more than a team. */
export function Tabs() {
  const t = useT(customers);
  const can = useCan();
  if (!can("customers.change") || !["below", "all"].includes(can("customers.read") ?? "")) return null;
  return (
    <>
      <Link to="/customers" activeOptions={{ exact: true, includeSearch: false }}>
        {t("title")}
      </Link>
      <Link to="/customers/suggestions">{t("suggestions")}</Link>
    </>
  );
}
