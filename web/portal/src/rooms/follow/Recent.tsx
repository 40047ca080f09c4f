import { CloseOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import { drop, useHeld } from "../../shell/tickets.ts";
import css from "./follow.module.css";
import { follow } from "./words.ts";

/** What was asked or followed from here before; each can be removed on a shared computer. */
export function Recent() {
  const t = useT(follow);
  const held = useHeld();
  if (held.length === 0) return null;
  return (
    <section>
      <h2 className={css.section}>{t("recent")}</h2>
      <ul className={css.recent}>
        {held.map((one) => (
          <li key={one.number}>
            <Link to="/ticket/$number" params={{ number: one.number }}>
              <span className={css.number}>{one.number}</span>
              <span className={css.subject}>{one.subject}</span>
            </Link>
            <button
              type="button"
              aria-label={t("forget", { number: one.number })}
              onClick={() => drop(one.number)}
            >
              <CloseOutlined />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
