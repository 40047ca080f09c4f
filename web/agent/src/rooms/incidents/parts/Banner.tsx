/** While a major incident goes on, everybody who reads tickets sees it above every page. */
import { AlertOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import { useCan } from "../../../shell/session.ts";
import { useIncidents } from "../queries.ts";
import { incidents } from "../words.ts";
import css from "./incidents.module.css";

export function Banner() {
  const t = useT(incidents);
  const can = useCan();
  const found = useIncidents("open", Boolean(can("tickets.read"))).data?.items ?? [];
  const first = found[0];
  if (!first) return null;
  return (
    <div className={css.banner} role="status">
      <AlertOutlined />
      <Link to="/incidents/$id" params={{ id: String(first.id) }}>
        {t("banner", { title: first.title })}
      </Link>
      <span>{t("bannerCount", { n: first.open })}</span>
      {found.length > 1 && <Link to="/incidents">{t("more", { n: found.length - 1 })}</Link>}
    </div>
  );
}
