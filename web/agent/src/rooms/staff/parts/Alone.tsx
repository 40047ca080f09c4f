/** What a company does first, shown while its administrator is the only one here. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import { useSession } from "../../../shell/session.ts";
import { staff } from "../words.ts";
import css from "./staff.module.css";

const STEPS = [
  ["/settings", "beginCompany"],
  ["/settings/mail", "beginMail"],
  ["/team/structure", "beginTeams"],
  ["/standards", "beginStandard"],
] as const;

export function Alone() {
  const t = useT(staff);
  const { company } = useSession();
  return (
    <section className={css.alone}>
      <h2>{t("begin", { company: company.name })}</h2>
      <ol>
        <li>{t("beginInvite")}</li>
        {STEPS.map(([to, word]) => (
          <li key={to}>
            <Link to={to}>{t(word)}</Link>
          </li>
        ))}
        <li>
          <a href="/portal/" target="_blank" rel="noreferrer">
            {t("beginPortal")}
          </a>
        </li>
      </ol>
    </section>
  );
}
