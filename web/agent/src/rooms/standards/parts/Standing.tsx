import type { Version } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { Alert } from "antd";
import { useSession } from "../../../shell/session.ts";
import { lastOf, useScopeSaid } from "./scope.ts";
import css from "./versions.module.css";
import { useWho } from "./who.ts";
import { versions } from "./words.ts";

/** How far the version is and who has to do what, in one sentence; nothing when it needs nobody. */
export function Standing({ version }: { version: Version }) {
  const said = useStanding(version);
  if (!said) return null;
  const background = `var(--${TONE[said.type]}-soft)`;
  const style = { background, borderColor: "var(--line)" };
  return <Alert className={css.standing} type={said.type} title={said.text} style={style} showIcon />;
}

/** The palette's own soft grounds: those derived from the strong colours are muddy. */
const TONE = { info: "brand", warning: "due", success: "done" } as const;

type Said = { type: "info" | "warning" | "success"; text: string };

function useStanding(version: Version): Said | undefined {
  const t = useT(versions);
  const lang = useLanguage();
  const who = useWho();
  const scope = useScopeSaid();
  const { person } = useSession();
  const at = (moment_: string | null) => (moment_ ? moment(moment_, lang) : "");
  const last = lastOf(version.intervals);
  switch (version.status) {
    case "review": {
      if (version.may.includes("review"))
        return {
          type: "warning",
          text: t("mineReview", { name: who(version.submitted_by), at: at(version.submitted_at) }),
        };
      const own = version.submitted_by?.id === person.id || version.made_by.id === person.id;
      const text = t("waitsReview", { name: who(version.submitted_by), at: at(version.submitted_at) });
      return { type: "info", text: own ? text : t("ownReview") };
    }
    case "sent_back": {
      const values = {
        name: who(version.reviewed_by),
        at: at(version.reviewed_at),
        note: version.review_note,
      };
      return { type: "warning", text: t("saysBack", values) };
    }
    case "approved": {
      const note = version.review_note && `${lang === "en" ? ": " : "："}${version.review_note}`;
      const values = { name: who(version.reviewed_by), at: at(version.reviewed_at), note };
      return { type: "success", text: t("saysApproved", values) };
    }
    case "published":
      if (!last || Date.parse(last.begins_at) <= Date.now()) return undefined;
      return { type: "info", text: t("saysLater", { at: at(last.begins_at), scope: scope(last) }) };
    default:
      return version.alone && version.may.includes("publish")
        ? { type: "info", text: t("saysAlone") }
        : undefined;
  }
}
