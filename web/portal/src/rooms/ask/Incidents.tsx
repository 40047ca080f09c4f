/** What goes wrong for many just now, so that nobody has to ask. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { portal } from "../../shell/api.ts";
import { ask } from "./words.ts";

const AGAIN = 5 * 60_000;

export function Incidents() {
  const t = useT(ask);
  const lang = useLanguage();
  const { data } = useQuery({ queryKey: ["incidents"], queryFn: portal.incidents, refetchInterval: AGAIN });
  return data?.items.map((one) => (
    <Alert
      key={one.since + one.text}
      type="warning"
      showIcon
      role="status"
      title={t("incident", { at: moment(one.since, lang) })}
      description={one.text}
      style={{ marginBottom: 24, whiteSpace: "pre-line" }}
    />
  ));
}
