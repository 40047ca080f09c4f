import type { GivesWay as Way } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { Alert, Checkbox } from "antd";
import { useSaid } from "../said.ts";
import { useScopeSaid } from "./scope.ts";
import css from "./versions.module.css";
import { versions } from "./words.ts";

interface Props {
  ways: readonly Way[];
  displace: boolean;
  onDisplace: (displace: boolean) => void;
}

/** Which versions give way to the one that is published; what others have scheduled is given up only by a tick. */
export function GivesWay({ ways, displace, onDisplace }: Props) {
  const t = useT(versions);
  const lang = useLanguage();
  const said = useSaid();
  const scope = useScopeSaid();
  if (ways.length === 0) return null;
  const line = (way: Way) =>
    t(way.how, {
      n: way.version,
      name: said(way.name),
      scope: scope(way),
      at: moment(way.begins_at, lang),
    });
  const displaced = ways.some((way) => way.how === "displaced");
  const list = (
    <ul className={css.ways}>
      {ways.map((way) => (
        <li key={`${way.how}-${way.id}-${way.begins_at}`}>{line(way)}</li>
      ))}
    </ul>
  );
  return (
    <Alert
      type={displaced ? "warning" : "info"}
      className={css.givesWay}
      style={{ background: `var(--${displaced ? "due" : "brand"}-soft)`, borderColor: "var(--line)" }}
      title={<b className={css.givesWayHead}>{t("givesWay")}</b>}
      description={
        <>
          {list}
          {displaced && (
            <Checkbox checked={displace} onChange={(event) => onDisplace(event.target.checked)}>
              {t("displace")}
            </Checkbox>
          )}
        </>
      }
    />
  );
}
