/** On the rail: how much waits for me, red once something of it is late. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useWaiting } from "../queries.ts";
import { duties } from "../words.ts";
import css from "./duties.module.css";

export function Badge() {
  const t = useT(duties);
  const { data } = useWaiting();
  if (!data?.mine) return null;
  const said = t("badge", { n: data.mine });
  return (
    <span className={`${css.badge} ${data.late ? css.late : ""}`} title={said}>
      <span aria-hidden>{data.mine > 99 ? "99+" : data.mine}</span>
      <span className={css.unseen}>{said}</span>
    </span>
  );
}
