import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import { useCan } from "../../../shell/session.ts";
import { appointments } from "../words.ts";

/** Kinds and resources are set by those who set lanes. */
export function useMaySet(): boolean {
  const can = useCan();
  return ["below", "all"].includes(can("contacts.supervise") ?? "") || Boolean(can("company.manage"));
}

export function Tabs() {
  const t = useT(appointments);
  const can = useCan();
  if (!useMaySet()) return null;
  return (
    <>
      {can("appointments.book") && (
        <Link to="/appointments" activeOptions={{ exact: true, includeSearch: false }}>
          {t("agenda")}
        </Link>
      )}
      <Link to="/appointments/settings">{t("setting")}</Link>
    </>
  );
}
